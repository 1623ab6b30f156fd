package hu.miho.portal.registration.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.registration.OfficeRegistrationDetails;
import hu.miho.portal.registration.OfficeRegistrations;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.LinkButton;

/** The access that clerks have begun for the customer, and the way to begin one. */
@org.springframework.stereotype.Component
class OfficeAccessPanel implements CustomerPanel {

    private final OfficeRegistrations registrations;

    OfficeAccessPanel(OfficeRegistrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Width width() {
        return Width.QUARTER;
    }

    @Override
    public Component create(CustomerId customer) {
        var panel = new ClerkPanel(translate("registration.office.title"));
        var latest = registrations.latest(customer);
        latest.ifPresentOrElse(
                access -> panel.add(OfficeFacts.of(access)),
                () -> panel.add(new Paragraph(translate("registration.office.none"))));
        boolean open = latest.filter(OfficeRegistrationDetails::isOpen).isPresent();
        panel.add(LinkButton.secondary(
                translate(open ? "registration.office.go-on" : "registration.office.begin"),
                OfficeRegistrationView.PATH + "/" + customer));
        return panel;
    }
}
