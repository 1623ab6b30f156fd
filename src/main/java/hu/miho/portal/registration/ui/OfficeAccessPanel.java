package hu.miho.portal.registration.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.registration.DelegationDetails;
import hu.miho.portal.registration.OfficeDelegations;
import hu.miho.portal.registration.OfficeRegistrationDetails;
import hu.miho.portal.registration.OfficeRegistrations;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.KeyValues;
import hu.miho.portal.ui.LinkButton;
import java.util.List;
import java.util.Optional;

/** The access that clerks have begun for the customer, whom the customer lets in, and the ways to begin either. */
@org.springframework.stereotype.Component
class OfficeAccessPanel implements CustomerPanel {

    private final OfficeRegistrations registrations;
    private final OfficeDelegations delegations;

    OfficeAccessPanel(OfficeRegistrations registrations, OfficeDelegations delegations) {
        this.registrations = registrations;
        this.delegations = delegations;
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
        var actions = new Div(
                LinkButton.secondary(
                        translate(open ? "registration.office.go-on" : "registration.office.begin"),
                        OfficeRegistrationView.PATH + "/" + customer),
                LinkButton.secondary(
                        translate("registration.delegation.office.open"), OfficeDelegationsView.PATH + "/" + customer));
        actions.addClassName("actions");
        delegates(customer).ifPresent(panel::add);
        panel.add(actions);
        return panel;
    }

    /** Whom the customer lets in today. */
    private Optional<Component> delegates(CustomerId customer) {
        List<DelegationDetails> open = delegations.of(customer).stream()
                .filter(one -> one.state().isOpen())
                .toList();
        var facts = new KeyValues();
        open.forEach(one -> facts.add(
                one.name(),
                translate(one.kind().textKey()) + ", " + translate(one.state().textKey())));
        return open.isEmpty() ? Optional.empty() : Optional.of(facts);
    }
}
