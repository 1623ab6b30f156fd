package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.identity.SignIn;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.SignInHint;
import hu.miho.portal.ui.Tone;
import org.springframework.beans.factory.ObjectProvider;

/** The one way in, for customers and staff. */
@Route(value = "belepes", layout = PortalShell.class)
@AnonymousAllowed
class SignInView extends PortalPage implements BeforeEnterObserver {

    /** Query parameters that say why one is here. */
    static final String EXPIRED = "lejart";

    static final String ENDED = "kilepett";

    private final Landing landing;
    private final Div reason = new Div();

    SignInView(SignIn signIn, Landing landing, ObjectProvider<SignInHint> hints) {
        super("identity.signin.title");
        this.landing = landing;
        var card = new Card();
        card.add(new SignInForm(signIn, landing), forgotten());
        var beside = new Div(registration());
        beside.addClassName("sign-in-beside");
        hints.orderedStream().map(SignInHint::create).forEach(beside::add);
        add(new PageHeader(null, getTranslation("identity.signin.title"))
                .withLead(getTranslation("identity.signin.lead")));
        add(reason, CardGrid.two(card, beside));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (CurrentUser.find().isPresent()) {
            event.forwardTo(landing.home());
            return;
        }
        var why = event.getLocation().getQueryParameters().getParameters();
        reason.removeAll();
        if (why.containsKey(EXPIRED)) {
            reason.add(notice("identity.signin.expired"));
        } else if (why.containsKey(ENDED)) {
            reason.add(notice("identity.signin.ended"));
        }
    }

    private Component notice(String key) {
        return new NoticeBox(Tone.INFO, getTranslation(key + ".title"), new Paragraph(getTranslation(key + ".text")));
    }

    private Component forgotten() {
        return new Anchor("elfelejtett-jelszo", getTranslation("identity.signin.forgot"));
    }

    private Component registration() {
        var card = new Card(getTranslation("identity.signin.register.title"));
        card.add(
                new Paragraph(getTranslation("identity.signin.register.text")),
                LinkButton.secondary(getTranslation("identity.signin.register.link"), "regisztracio"));
        return card;
    }
}
