package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import hu.miho.portal.identity.LinkNotUsable;
import hu.miho.portal.identity.LinkPurpose;
import hu.miho.portal.identity.PasswordLinks;
import hu.miho.portal.identity.PasswordRefused;
import hu.miho.portal.identity.SignIn;
import hu.miho.portal.identity.SignInBusy;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.Tone;
import java.util.Optional;

/** Where a mailed link leads: one chooses a password. Opening it uses nothing up; the button does. */
abstract class ChoosePasswordPage extends PortalPage implements BeforeEnterObserver {

    private final LinkPurpose purpose;
    private final PasswordLinks links;
    private final Landing landing;
    private final String titleKey;
    private final String submitKey;
    private String token = "";

    ChoosePasswordPage(String titleKey, String submitKey, LinkPurpose purpose, PasswordLinks links, Landing landing) {
        super(titleKey);
        this.titleKey = titleKey;
        this.submitKey = submitKey;
        this.purpose = purpose;
        this.links = links;
        this.landing = landing;
        addClassName("narrow");
    }

    /** What to do when the link cannot be used. */
    abstract Component wayOn();

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = parameter(event, "token").orElse("");
        Optional<String> owner = links.ownerOf(purpose, token);
        removeAll();
        add(new PageHeader(null, getTranslation(titleKey)));
        add(owner.<Component>map(this::form).orElseGet(this::dead));
    }

    private Component form(String owner) {
        var form = new IdentityForm();
        var user = Fields.email(getTranslation("identity.choose.user"));
        user.setValue(owner);
        user.setReadOnly(true);
        user.setAutocomplete(Autocomplete.USERNAME);
        form.add(user);
        var password = new PasswordPair(
                form, getTranslation("identity.password.field"), getTranslation("identity.password.again"));
        form.submitWith(getTranslation(submitKey), () -> submit(form, password));
        var card = new Card();
        card.add(form);
        return card;
    }

    private void submit(IdentityForm form, PasswordPair password) {
        password.check(form);
        if (!form.isComplete()) {
            return;
        }
        try {
            goOn(links.choose(purpose, token, password.value()));
        } catch (PasswordRefused refused) {
            password.problem(form, refused.problemKey());
            form.isComplete();
        } catch (SignInBusy busy) {
            form.fail(getTranslation("identity.busy"));
        } catch (LinkNotUsable meanwhile) {
            removeAll();
            add(new PageHeader(null, getTranslation(titleKey)), dead());
        }
    }

    private void goOn(SignIn.Outcome outcome) {
        if (outcome == SignIn.Outcome.SIGNED_IN) {
            landing.go();
        } else {
            UI.getCurrent().getPage().setLocation("/" + SecondFactorView.PATH);
        }
    }

    private Component dead() {
        return new NoticeBox(
                Tone.WARN,
                getTranslation("identity.choose.dead.title"),
                new Paragraph(getTranslation("identity.choose.dead.text")),
                wayOn());
    }
}
