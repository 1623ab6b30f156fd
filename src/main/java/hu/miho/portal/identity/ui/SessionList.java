package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hu.miho.portal.identity.OwnAccountService;
import hu.miho.portal.identity.OwnSession;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.Question;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;

/** Where one is signed in, and the way out of everywhere. */
class SessionList extends Div {

    private final OwnAccountService account;

    SessionList(OwnAccountService account) {
        this.account = account;
        var list = new UnorderedList();
        list.addClassName("session-list");
        account.sessions().stream().map(this::item).forEach(list::add);
        add(new Paragraph(getTranslation("identity.settings.sessions.text")), list);
        add(Buttons.secondary(
                getTranslation("identity.settings.sessions.end"),
                () -> question().open()));
    }

    private ListItem item(OwnSession session) {
        var device = new Span(
                session.device().isEmpty() ? getTranslation("identity.settings.sessions.unknown") : session.device());
        device.addClassName("session-device");
        var line = new Paragraph(getTranslation(
                "identity.settings.sessions.line", session.network(), Formats.dateTime(session.lastSeenAt())));
        var item = new ListItem(new Div(device, line));
        if (session.current()) {
            item.add(new StatusBadge(Tone.INFO, Icons.CHECK, getTranslation("identity.settings.sessions.current")));
        }
        return item;
    }

    private Question question() {
        return new Question(
                getTranslation("identity.settings.sessions.question"),
                getTranslation("identity.settings.sessions.consequence"),
                getTranslation("identity.settings.sessions.keep"),
                getTranslation("identity.settings.sessions.end"),
                this::signOutEverywhere);
    }

    private void signOutEverywhere() {
        UI.getCurrent().getPage().setLocation("/belepes?" + SignInView.ENDED);
        account.signOutEverywhere();
    }
}
