package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.identity.LinkNotUsable;
import hu.miho.portal.registration.DelegationLinks;
import hu.miho.portal.registration.DelegationLinks.Asked;
import hu.miho.portal.registration.DelegationRefused;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.PortalShell;
import java.util.Optional;

/** Where a customer agrees, or not, to a delegation that a clerk has written down. */
@Route(value = "meghatalmazas-jovahagyas", layout = PortalShell.class)
@AnonymousAllowed
class DelegationApprovalView extends DelegationAnswerPage {

    private final DelegationLinks links;

    DelegationApprovalView(DelegationLinks links) {
        super("registration.delegation.approval.");
        this.links = links;
    }

    @Override
    Optional<Asked> look(String token) {
        return links.lookAsHolder(token);
    }

    @Override
    Component answers(Asked asked) {
        var answers = new Div(
                Buttons.primary(
                        getTranslation("registration.delegation.approve"),
                        () -> answer(() -> links.approve(token()), "registration.delegation.approval.done")),
                Buttons.secondary(
                        getTranslation("registration.delegation.refuse"),
                        () -> answer(() -> links.refuse(token()), "registration.delegation.approval.refused")));
        answers.addClassName("actions");
        return answers;
    }

    private void answer(Runnable answer, String doneKey) {
        try {
            answer.run();
            showDone(doneKey);
        } catch (LinkNotUsable | DelegationRefused meanwhile) {
            showDead();
        }
    }
}
