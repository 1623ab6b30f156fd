package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import hu.miho.portal.registration.DelegationDetails;
import hu.miho.portal.registration.DelegationLinks.Asked;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Confirmation;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.Tone;
import java.util.Optional;

/** Where a mailed link about a delegation leads. Opening it changes nothing. */
abstract class DelegationAnswerPage extends PortalPage implements BeforeEnterObserver {

    private final String key;
    private String token = "";

    /** @param key beginning of the page's translation keys, with the dot */
    DelegationAnswerPage(String key) {
        super(key + "title");
        this.key = key;
        addClassName("narrow");
    }

    /** What the link asks; empty when it cannot be used. */
    abstract Optional<Asked> look(String token);

    /** What can be answered. */
    abstract Component answers(Asked asked);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = parameter(event, "token").orElse("");
        removeAll();
        look(token).ifPresentOrElse(this::ask, this::showDead);
    }

    final String token() {
        return token;
    }

    private void ask(Asked asked) {
        DelegationDetails one = asked.delegation();
        var card = new Card();
        card.add(
                new KeyValues()
                        .add(
                                getTranslation("registration.delegation.from"),
                                asked.holder() + " (" + one.customer() + ")")
                        .add(getTranslation("registration.delegation.to"), one.name() + " (" + one.email() + ")")
                        .add(
                                getTranslation("registration.delegation.kind"),
                                getTranslation(one.kind().textKey()))
                        .add(getTranslation("registration.delegation.areas"), DelegationTable.areas(one))
                        .add(getTranslation("registration.delegation.until"), Formats.date(one.validUntil())),
                answers(asked));
        add(
                new PageHeader(null, getTranslation(key + "title"))
                        .withLead(getTranslation(key + "lead", asked.holder(), one.name())),
                card);
    }

    /** @param doneKey of the title; what comes next stands under {@code .next} */
    final void showDone(String doneKey, Component... next) {
        removeAll();
        var done = new Confirmation(getTranslation(doneKey));
        done.add(new Paragraph(getTranslation(doneKey + ".next")));
        done.add(next);
        add(done);
    }

    final void showDead() {
        removeAll();
        add(
                new PageHeader(null, getTranslation(key + "title")),
                new NoticeBox(
                        Tone.WARN,
                        getTranslation("registration.ids.dead.title"),
                        new Paragraph(getTranslation("registration.delegation.dead"))));
    }
}
