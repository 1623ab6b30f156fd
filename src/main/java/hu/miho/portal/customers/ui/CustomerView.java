package hu.miho.portal.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.CustomerService;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.CardColumn;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the company knows of the customer, and what to do when something has changed. */
@Route(value = "ugyfeladatok", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class CustomerView extends PortalPage {

    CustomerView(CustomerService customers, CurrentCustomer currentCustomer, CompanyService companies, Clock clock) {
        super("customers.details.title");
        CustomerDetails customer = customers.details();
        add(new PageHeader(customer.name(), getTranslation("customers.details.title")));
        add(CardGrid.two(
                new CardColumn(person(customer), account()),
                new CardColumn(reach(customer), changes(companies.details()))));
        add(places(currentCustomer, LocalDate.now(clock)));
    }

    private Component person(CustomerDetails customer) {
        var card = new Card(getTranslation("customers.details.person"));
        card.add(new KeyValues()
                .add(getTranslation("customers.details.name"), customer.name())
                .add(getTranslation("customers.details.id"), customer.id().value())
                .add(getTranslation("customers.details.kind"), getTranslation("customers.kind." + customer.kind()))
                .addKnown(getTranslation("customers.details.birthplace"), customer.birthPlace())
                .addKnown(
                        getTranslation("customers.details.birthdate"),
                        Optional.ofNullable(customer.birthDate())
                                .map(Formats::date)
                                .orElse(null))
                .addKnown(getTranslation("customers.details.taxnumber"), customer.taxNumber())
                .addKnown(getTranslation("customers.details.registration"), customer.registrationNumber()));
        return card;
    }

    private Component reach(CustomerDetails customer) {
        var card = new Card(getTranslation("customers.details.reach"));
        card.add(new KeyValues()
                .add(
                        getTranslation("customers.details.mailing"),
                        customer.mailingAddress().toString())
                .add(
                        getTranslation("customers.details.phone"),
                        orUnknown(Optional.ofNullable(customer.phone())
                                .map(Formats::phone)
                                .orElse(null)))
                .add(
                        getTranslation("customers.details.email"),
                        orUnknown(Optional.ofNullable(customer.email())
                                .map(EmailAddress::value)
                                .orElse(null))));
        return card;
    }

    private Component account() {
        var card = new Card(getTranslation("customers.details.account"));
        card.add(
                new KeyValues()
                        .add(
                                getTranslation("customers.details.signin"),
                                CurrentUser.find().map(CurrentUser::userName).orElse("")),
                LinkButton.secondary(getTranslation("customers.details.settings"), "beallitasok"));
        return card;
    }

    private Component places(CurrentCustomer currentCustomer, LocalDate today) {
        var card = new Card(getTranslation("customers.details.places"));
        card.add(PlacesTable.of(currentCustomer.places(AccessArea.DATA), today));
        return card;
    }

    private Component changes(CompanyDetails company) {
        var card = new Card(getTranslation("customers.changes.title"));
        card.add(
                new Paragraph(getTranslation("customers.changes.text")),
                new KeyValues()
                        .add(getTranslation("customers.changes.office"), company.officeAddress())
                        .add(
                                getTranslation("customers.changes.phone"),
                                new Anchor(
                                        company.phone().uri(), company.phone().display()))
                        .add(
                                getTranslation("customers.changes.email"),
                                new Anchor(
                                        "mailto:" + company.email(),
                                        company.email().value())),
                LinkButton.secondary(getTranslation("customers.contacts"), "elerhetosegek"));
        return card;
    }

    private String orUnknown(@Nullable String known) {
        return known == null || known.isBlank() ? getTranslation("customers.details.unknown") : known;
    }
}
