package hu.miho.portal.customers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.CustomerRecords;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import java.util.Optional;

/** Who the customer is, and where they are reached. */
@org.springframework.stereotype.Component
class ClerkDataPanel implements CustomerPanel {

    private final CustomerRecords customers;

    ClerkDataPanel(CustomerRecords customers) {
        this.customers = customers;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Width width() {
        return Width.QUARTER;
    }

    @Override
    public Component create(CustomerId id) {
        CustomerDetails customer = customers.customer(id).orElseThrow();
        var panel = new ClerkPanel(translate("customers.desk.title"));
        panel.add(new KeyValues()
                .add(translate("customers.details.kind"), translate("customers.kind." + customer.kind()))
                .addKnown(translate("customers.details.birthplace"), customer.birthPlace())
                .addKnown(
                        translate("customers.details.birthdate"),
                        Optional.ofNullable(customer.birthDate())
                                .map(Formats::date)
                                .orElse(null))
                .addKnown(translate("customers.details.taxnumber"), customer.taxNumber())
                .addKnown(translate("customers.details.registration"), customer.registrationNumber())
                .add(
                        translate("customers.details.mailing"),
                        customer.mailingAddress().toString())
                .add(
                        translate("customers.details.phone"),
                        Optional.ofNullable(customer.phone())
                                .map(Formats::phone)
                                .orElse("–"))
                .add(
                        translate("customers.details.email"),
                        Optional.ofNullable(customer.email())
                                .map(EmailAddress::value)
                                .orElse("–")));
        return panel;
    }
}
