package hu.miho.portal.registration.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.identity.SignIn;
import hu.miho.portal.registration.ActivationLink;
import hu.miho.portal.registration.ActivationService;
import hu.miho.portal.registration.TooManyAttempts;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import java.util.UUID;

/** Where the link of the mail leads: the customer chooses a password and is signed in. Opening it changes nothing. */
@Route(value = "aktivalas", layout = PortalShell.class)
@AnonymousAllowed
class ActivationView extends PortalPage implements BeforeEnterObserver {

    private final ActivationService activations;
    private final SignIn signIn;
    private final UUID renewal = UUID.randomUUID();
    private String token = "";

    ActivationView(ActivationService activations, SignIn signIn) {
        super("registration.activation.title");
        this.activations = activations;
        this.signIn = signIn;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = parameter(event, "token").orElse("");
        ActivationLink link = activations.look(token);
        EmailAddress email = link.email();
        if (email == null) {
            showUnusable(link.state());
        } else {
            showForm(email);
        }
    }

    private void showForm(EmailAddress email) {
        removeAll();
        add(
                new PageHeader(null, getTranslation("registration.activation.title"))
                        .withLead(getTranslation("registration.activation.lead")),
                new ActivationForm(email, this::activate));
    }

    private void activate(ActivationForm form) {
        form.open(password -> activations.activate(token, password), signIn, this::showUnusable);
    }

    private void showUnusable(ActivationLink.State state) {
        removeAll();
        add(new UnusableLink(state, this::renew));
    }

    private void renew(UnusableLink page) {
        try {
            activations.renew(renewal, token, ClientAddress.current());
            page.showSent();
        } catch (TooManyAttempts refused) {
            page.showPause(refused.pause());
        }
    }
}
