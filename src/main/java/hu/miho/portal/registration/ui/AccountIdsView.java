package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.identity.LinkNotUsable;
import hu.miho.portal.registration.AccountIds;
import hu.miho.portal.registration.AccountIds.Change;
import hu.miho.portal.registration.OfficeRefused;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Confirmation;
import hu.miho.portal.ui.KeyValues;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.Tone;

/** Where the owner of an account agrees that it reads one customer ID more, or less. Opening it changes nothing. */
@Route(value = "azonositok-megerosites", layout = PortalShell.class)
@AnonymousAllowed
class AccountIdsView extends PortalPage implements BeforeEnterObserver {

    private final AccountIds ids;
    private String token = "";

    AccountIdsView(AccountIds ids) {
        super("registration.ids.title");
        this.ids = ids;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = parameter(event, "token").orElse("");
        removeAll();
        ids.look(token).ifPresentOrElse(this::ask, this::dead);
    }

    private void ask(Change change) {
        String key = "registration.ids." + change.way();
        var card = new Card();
        var actions = new Div(Buttons.primary(getTranslation(key + ".agree"), () -> agree(change)));
        actions.addClassName("actions");
        card.add(
                new KeyValues()
                        .add(
                                getTranslation("customers.details.id"),
                                change.customer().toString())
                        .add(
                                getTranslation("registration.ids.account"),
                                change.email().value()),
                new Paragraph(getTranslation(key + ".what")),
                actions,
                new Paragraph(getTranslation("registration.ids.not-you")));
        add(new PageHeader(null, getTranslation(key + ".title")), card);
    }

    private void agree(Change change) {
        removeAll();
        try {
            ids.agree(token);
        } catch (LinkNotUsable | OfficeRefused meanwhile) {
            dead();
            return;
        }
        String key = "registration.ids." + change.way();
        var done = new Confirmation(getTranslation(key + ".done"));
        done.add(
                new Paragraph(getTranslation(key + ".next", change.customer())),
                LinkButton.primary(getTranslation("registration.activation.sign-in"), "belepes"));
        add(done);
    }

    private void dead() {
        add(
                new PageHeader(null, getTranslation("registration.ids.title")),
                new NoticeBox(
                        Tone.WARN,
                        getTranslation("registration.ids.dead.title"),
                        new Paragraph(getTranslation("registration.ids.dead.text"))));
    }
}
