package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.identity.SecondFactorSignIn;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;

/** The code of the authenticator app, after the password of a member of staff. */
@Route(value = SecondFactorView.PATH, layout = PortalShell.class)
@AnonymousAllowed
class SecondFactorView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "belepes/masodik-tenyezo";

    private final SecondFactorSignIn secondFactor;
    private final Landing landing;
    private final IdentityForm form = new IdentityForm();
    private final TextField code = Fields.shortText(getTranslation("identity.factor.code"));

    SecondFactorView(SecondFactorSignIn secondFactor, Landing landing) {
        super("identity.factor.title");
        this.secondFactor = secondFactor;
        this.landing = landing;
        addClassName("narrow");
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.setHelperText(getTranslation("identity.factor.code.help"));
        form.add(code);
        form.submitWith(getTranslation("identity.factor.submit"), this::submit)
                .add(new Anchor("belepes", getTranslation("identity.factor.back")));
        var card = new Card();
        card.add(form);
        add(new PageHeader(null, getTranslation("identity.factor.title"))
                .withLead(getTranslation("identity.factor.lead")));
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var pending = secondFactor.pending();
        if (pending.isEmpty()) {
            event.forwardTo(SignInView.class);
        } else if (pending.get().newSecret().isPresent()) {
            event.forwardTo(SecondFactorSetUpView.class);
        }
    }

    private void submit() {
        form.require(code, code.getValue(), "identity.factor.code.missing");
        if (!form.isComplete()) {
            return;
        }
        switch (secondFactor.enter(code.getValue())) {
            case SIGNED_IN -> landing.go();
            case HELD_OFF -> form.fail(getTranslation("identity.signin.heldoff.title"));
            default -> {
                code.clear();
                form.problem(code, getTranslation("identity.factor.code.wrong"));
                form.isComplete();
            }
        }
    }
}
