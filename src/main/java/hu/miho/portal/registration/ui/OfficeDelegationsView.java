package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.CustomerLookup;
import hu.miho.portal.registration.DelegationDetails;
import hu.miho.portal.registration.DelegationDetails.State;
import hu.miho.portal.registration.DelegationRefused;
import hu.miho.portal.registration.OfficeDelegations;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.CustomerPage;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.Toast;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whom a customer lets into their affairs, and writing down a deed at the desk. */
@Route(value = OfficeDelegationsView.PATH + "/:" + OfficeDelegationsView.ID, layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class OfficeDelegationsView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "ugyintezo/meghatalmazas";
    static final String ID = "azonosito";

    private final OfficeDelegations delegations;
    private final CustomerLookup customers;
    private final Clock clock;

    OfficeDelegationsView(OfficeDelegations delegations, CustomerLookup customers, Clock clock) {
        super("registration.delegation.title");
        this.delegations = delegations;
        this.customers = customers;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get(ID)
                .filter(id -> id.matches("\\d{9}"))
                .map(CustomerId::new)
                .flatMap(customers::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(CustomerDetails customer) {
        add(new PageHeader(customer.id().toString(), customer.name())
                .withLead(getTranslation("registration.delegation.office.lead"))
                .withActions(LinkButton.secondary(
                        getTranslation("registration.office.back"), CustomerPage.address(customer.id()))));
        List<DelegationDetails> given = delegations.of(customer.id());
        var there = new Card(getTranslation("registration.delegation.title"));
        there.add(
                given.isEmpty()
                        ? new Paragraph(getTranslation("registration.delegation.office.none"))
                        : DelegationTable.given(given, this::actions));
        add(there);
        if (!customer.retired()) {
            add(deed(customer.id()));
        }
    }

    private Component deed(CustomerId customer) {
        var card = new Card(getTranslation("registration.delegation.office.new"));
        card.addClassName("narrow");
        card.add(new DeedForm(
                delegations, customer, LocalDate.now(clock), () -> done("registration.delegation.office.done")));
        return card;
    }

    private List<Button> actions(DelegationDetails one) {
        var actions = new ArrayList<Button>();
        if (one.state() == State.AWAITING_HOLDER || one.state() == State.AWAITING_DELEGATE) {
            actions.add(Buttons.quiet(
                    getTranslation("registration.office.again"),
                    () -> step("registration.office.again.done", () -> delegations.sendAgain(one.id()))));
        }
        if (one.state().isOpen()) {
            actions.add(DelegationTable.ending(
                    "registration.delegation.end",
                    one.name(),
                    () -> step("registration.delegation.end.done", () -> delegations.end(one.id()))));
        }
        return actions;
    }

    private void step(String doneKey, Runnable step) {
        try {
            step.run();
            done(doneKey);
        } catch (DelegationRefused meanwhile) {
            done(meanwhile.reason().textKey());
        }
    }

    private void done(String key) {
        Toast.show(getTranslation(key));
        showAnew();
    }
}
