package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.identity.AccountExists;
import hu.miho.portal.identity.EmailChanges;
import hu.miho.portal.identity.LinkNotUsable;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Confirmation;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.Tone;

/** Where the link sent to a new e-mail address leads. The button makes the address count, not the opening. */
@Route(value = "email-megerosites", layout = PortalShell.class)
@AnonymousAllowed
class EmailConfirmationView extends PortalPage implements BeforeEnterObserver {

    private final EmailChanges changes;
    private String token = "";

    EmailConfirmationView(EmailChanges changes) {
        super("identity.email.title");
        this.changes = changes;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = parameter(event, "token").orElse("");
        show(changes.addressOf(token).<Component>map(this::question).orElseGet(this::dead));
    }

    private Component question(String address) {
        var shown = new Span(address);
        shown.addClassName("reference");
        var form = new IdentityForm();
        form.add(new Paragraph(getTranslation("identity.email.text")), shown);
        form.submitWith(getTranslation("identity.email.submit"), this::confirm);
        var card = new Card();
        card.add(form);
        return card;
    }

    private void confirm() {
        try {
            changes.confirm(token);
            var done = new Confirmation(getTranslation("identity.email.done"));
            done.add(
                    new Paragraph(getTranslation("identity.email.done.text")),
                    LinkButton.primary(getTranslation("identity.signin.title"), "belepes"));
            removeAll();
            add(done);
        } catch (LinkNotUsable meanwhile) {
            show(dead());
        } catch (AccountExists taken) {
            show(new NoticeBox(Tone.WARN, getTranslation("identity.email.taken")));
        }
    }

    private void show(Component content) {
        removeAll();
        add(new PageHeader(null, getTranslation("identity.email.title")), content);
    }

    private Component dead() {
        return new NoticeBox(
                Tone.WARN,
                getTranslation("identity.choose.dead.title"),
                new Paragraph(getTranslation("identity.choose.dead.text")));
    }
}
