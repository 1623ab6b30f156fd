package hu.miho.portal.demo.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.notifications.SentMails;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;

/** The mails that the demo has sent, or would have sent if it had a mail server. Registered by {@link DemoRoutes}. */
@AnonymousAllowed
class DemoMailboxView extends PortalPage {

    private static final int MOST = 50;

    DemoMailboxView(SentMails mails) {
        super("demo.mailbox.title");
        var again = Buttons.secondary(
                getTranslation("demo.mailbox.again"),
                () -> UI.getCurrent().getPage().reload());
        add(new PageHeader(getTranslation("demo.mailbox.eyebrow"), getTranslation("demo.mailbox.title"))
                .withLead(getTranslation("demo.mailbox.lead"))
                .withActions(again));
        var newest = mails.newest(MOST);
        newest.forEach(mail -> add(new MailCard(mail)));
        if (newest.isEmpty()) {
            add(new EmptyState(
                    Icons.MAIL, getTranslation("demo.mailbox.empty"), getTranslation("demo.mailbox.empty.text")));
        }
    }
}
