package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.identity.SecondFactorSignIn;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Confirmation;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import java.util.List;

/** A member of staff's first sign-in: the authenticator app is set up, and the recovery codes are shown once. */
@Route(value = "belepes/hitelesito-beallitas", layout = PortalShell.class)
@AnonymousAllowed
class SecondFactorSetUpView extends PortalPage implements BeforeEnterObserver {

    private final SecondFactorSignIn secondFactor;
    private final Landing landing;
    private final IdentityForm form = new IdentityForm();
    private final TextField code = Fields.shortText(getTranslation("identity.factor.code"));

    SecondFactorSetUpView(SecondFactorSignIn secondFactor, Landing landing) {
        super("identity.factor.setup.title");
        this.secondFactor = secondFactor;
        this.landing = landing;
        addClassName("narrow");
        code.getElement().setProperty("autocomplete", "one-time-code");
        form.add(code);
        form.submitWith(getTranslation("identity.factor.setup.submit"), this::submit);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var pending = secondFactor.pending();
        if (pending.isEmpty()) {
            event.forwardTo(SignInView.class);
            return;
        }
        if (pending.get().newSecret().isEmpty()) {
            event.forwardTo(SecondFactorView.class);
            return;
        }
        removeAll();
        add(new PageHeader(null, getTranslation("identity.factor.setup.title"))
                .withLead(getTranslation("identity.factor.setup.lead")));
        add(scan(pending.get()), enter());
    }

    private Component scan(SecondFactorSignIn.Pending pending) {
        var secret = new Span(pending.newSecret().orElseThrow().replaceAll("(.{4})(?=.)", "$1 "));
        secret.addClassName("secret-key");
        var card = new Card(getTranslation("identity.factor.setup.step1"));
        card.add(
                new Paragraph(getTranslation("identity.factor.setup.step1.text")),
                new QrCode(pending.setUpAddress().orElseThrow(), getTranslation("identity.factor.setup.qr")),
                new Paragraph(getTranslation("identity.factor.setup.secret")),
                secret);
        return card;
    }

    private Component enter() {
        var card = new Card(getTranslation("identity.factor.setup.step2"));
        card.add(form);
        return card;
    }

    private void submit() {
        form.require(code, code.getValue(), "identity.factor.code.missing");
        if (!form.isComplete()) {
            return;
        }
        List<String> recoveryCodes = secondFactor.setUp(code.getValue());
        if (recoveryCodes.isEmpty()) {
            form.problem(code, getTranslation("identity.factor.code.wrong"));
            form.isComplete();
        } else {
            showOnce(recoveryCodes);
        }
    }

    private void showOnce(List<String> recoveryCodes) {
        var list = new OrderedList();
        list.addClassName("recovery-codes");
        list.getElement().setAttribute("aria-label", getTranslation("identity.factor.recovery.list"));
        recoveryCodes.forEach(recovery -> list.add(new ListItem(recovery)));
        var confirmation = new Confirmation(getTranslation("identity.factor.recovery.title"));
        confirmation.add(
                new Paragraph(getTranslation("identity.factor.recovery.text")),
                list,
                Buttons.primary(getTranslation("identity.factor.recovery.done"), landing::go));
        removeAll();
        add(confirmation);
    }
}
