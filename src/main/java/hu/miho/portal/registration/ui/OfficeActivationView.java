package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.content.PrivacyNotice;
import hu.miho.portal.content.PrivacyNotices;
import hu.miho.portal.identity.SignIn;
import hu.miho.portal.registration.ActivationLink;
import hu.miho.portal.registration.OfficeActivations;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import java.util.Set;

/** Where the link of a registration at the office leads: notice, password, signed in. Opening it changes nothing. */
@Route(value = "aktivalas/iroda", layout = PortalShell.class)
@AnonymousAllowed
class OfficeActivationView extends PortalPage implements BeforeEnterObserver {

    private static final Set<ActivationLink.State> THERE_ALREADY =
            Set.of(ActivationLink.State.USED, ActivationLink.State.ACCOUNT_EXISTS);

    private final OfficeActivations activations;
    private final SignIn signIn;
    private final PrivacyNotice notice;
    private String token = "";

    OfficeActivationView(OfficeActivations activations, SignIn signIn, PrivacyNotices notices) {
        super("registration.activation.title");
        this.activations = activations;
        this.signIn = signIn;
        this.notice = notices.current(getLocale());
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = parameter(event, "token").orElse("");
        ActivationLink link = activations.look(token);
        EmailAddress email = link.email();
        removeAll();
        if (email == null) {
            showUnusable(link.state());
        } else {
            add(
                    new PageHeader(null, getTranslation("registration.activation.title"))
                            .withLead(getTranslation("registration.activation.office.lead")),
                    ActivationForm.withNotice(email, this::activate));
        }
    }

    private void activate(ActivationForm form) {
        form.open(password -> activations.activate(token, password, notice.version()), signIn, this::showUnusable);
    }

    private void showUnusable(ActivationLink.State state) {
        removeAll();
        String key = THERE_ALREADY.contains(state)
                ? "registration.activation.account-exists"
                : "registration.activation.office.dead";
        add(
                new PageHeader(null, getTranslation(key + ".title")),
                new Paragraph(getTranslation(key + ".text")),
                THERE_ALREADY.contains(state)
                        ? LinkButton.primary(getTranslation("registration.activation.sign-in"), "belepes")
                        : LinkButton.primary(getTranslation("registration.activation.contacts"), "elerhetosegek"));
    }
}
