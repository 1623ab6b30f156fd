package hu.miho.portal.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.customers.PlaceSummary;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.ShellNotice;
import hu.miho.portal.ui.Tone;
import java.util.Optional;

/** Tells a customer whom the billing system no longer names that the pages can be read, and nothing more. */
@org.springframework.stereotype.Component
class RetiredNotice implements ShellNotice {

    private final CurrentCustomer currentCustomer;

    RetiredNotice(CurrentCustomer currentCustomer) {
        this.currentCustomer = currentCustomer;
    }

    @Override
    public Optional<Component> create() {
        return CurrentUser.hasRole(Roles.CUSTOMER)
                ? currentCustomer.placeIfAny().filter(PlaceSummary::retired).map(RetiredNotice::notice)
                : Optional.empty();
    }

    private static Component notice(PlaceSummary place) {
        return new NoticeBox(
                Tone.INFO,
                I18NProvider.translate("customers.retired.title"),
                new Paragraph(I18NProvider.translate(
                        "customers.retired.text", place.address().addressLine())));
    }
}
