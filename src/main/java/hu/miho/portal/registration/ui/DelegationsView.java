package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import hu.miho.portal.registration.DelegationDetails;
import hu.miho.portal.registration.DelegationDetails.State;
import hu.miho.portal.registration.DelegationRefused;
import hu.miho.portal.registration.Delegations;
import hu.miho.portal.registration.Delegations.Received;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.Toast;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whom a customer lets into their affairs, and who lets them in. */
@Route(value = DelegationsView.PATH, layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class DelegationsView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "meghatalmazottak";

    private final Delegations delegations;
    private final Clock clock;

    DelegationsView(Delegations delegations, Clock clock) {
        super("registration.delegation.title");
        this.delegations = delegations;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Map<CustomerId, String> own = delegations.own();
        List<Received> received = delegations.received();
        add(new PageHeader(null, getTranslation("registration.delegation.title"))
                .withLead(getTranslation("registration.delegation.lead")));
        if (!received.isEmpty()) {
            add(received(received));
        }
        if (!own.isEmpty()) {
            add(given(delegations.given()), give(own));
        } else if (received.isEmpty()) {
            add(new Paragraph(getTranslation("registration.delegation.nothing")));
        }
    }

    private Component given(List<DelegationDetails> given) {
        var card = new Card(getTranslation("registration.delegation.given"));
        card.add(
                given.isEmpty()
                        ? new Paragraph(getTranslation("registration.delegation.given.none"))
                        : DelegationTable.given(given, this::actions));
        return card;
    }

    private Component received(List<Received> received) {
        var card = new Card(getTranslation("registration.delegation.received"));
        card.add(
                new Paragraph(getTranslation("registration.delegation.received.how")),
                DelegationTable.received(received, Received::delegation, Received::holder, this::ownActions));
        return card;
    }

    private Component give(Map<CustomerId, String> own) {
        var card = new Card(getTranslation("registration.delegation.new"));
        card.add(
                new Paragraph(getTranslation("registration.delegation.new.what")),
                new GiveDelegationForm(
                        delegations, own, LocalDate.now(clock), () -> done("registration.delegation.given.done")));
        return card;
    }

    private List<Button> actions(DelegationDetails one) {
        var actions = new ArrayList<Button>();
        if (one.state() == State.AWAITING_HOLDER) {
            actions.add(Buttons.secondary(
                    getTranslation("registration.delegation.approve"),
                    () -> step("registration.delegation.approve.done", () -> delegations.approve(one.id()))));
        }
        if (one.state() == State.AWAITING_DELEGATE) {
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

    private List<Button> ownActions(Received received) {
        DelegationDetails one = received.delegation();
        return one.state().isOpen()
                ? List.of(DelegationTable.ending(
                        "registration.delegation.give-up",
                        received.holder(),
                        () -> step("registration.delegation.give-up.done", () -> delegations.giveUp(one.id()))))
                : List.of();
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
