package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.content.PrivacyNotices;
import hu.miho.portal.identity.LinkNotUsable;
import hu.miho.portal.identity.SignIn;
import hu.miho.portal.registration.DelegationLinks;
import hu.miho.portal.registration.DelegationLinks.Asked;
import hu.miho.portal.registration.DelegationRefused;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PortalShell;
import java.util.Optional;

/** Where a delegate takes on what a customer lets them do; without an account they choose a password. */
@Route(value = "meghatalmazas", layout = PortalShell.class)
@AnonymousAllowed
class DelegationView extends DelegationAnswerPage {

    private final DelegationLinks links;
    private final SignIn signIn;
    private final String notice;

    DelegationView(DelegationLinks links, SignIn signIn, PrivacyNotices notices) {
        super("registration.delegation.offer.");
        this.links = links;
        this.signIn = signIn;
        this.notice = notices.current(getLocale()).version();
    }

    @Override
    Optional<Asked> look(String token) {
        return links.lookAsDelegate(token);
    }

    @Override
    Component answers(Asked asked) {
        if (asked.hasAccount()) {
            var answers = new Div(Buttons.primary(getTranslation("registration.delegation.accept"), this::accept));
            answers.addClassName("actions");
            return answers;
        }
        var form = new Div(
                new H2(getTranslation("registration.delegation.offer.password")),
                new Paragraph(getTranslation("registration.delegation.offer.password.why")),
                ActivationForm.withNotice(asked.delegation().email(), this::open));
        form.addClassName("form");
        return form;
    }

    private void accept() {
        try {
            links.accept(token());
            showDone(
                    "registration.delegation.offer.done",
                    LinkButton.primary(getTranslation("registration.activation.sign-in"), "belepes"));
        } catch (LinkNotUsable | DelegationRefused meanwhile) {
            showDead();
        }
    }

    private void open(ActivationForm form) {
        form.open(password -> links.open(token(), password, notice), signIn, state -> showDead());
    }
}
