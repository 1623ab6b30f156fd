package hu.miho.portal.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import hu.miho.portal.notifications.MailStatus;
import hu.miho.portal.notifications.OutboxDesk;
import hu.miho.portal.notifications.OutboxFilter;
import hu.miho.portal.notifications.OutboxMail;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.ClerkTable;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.StartPanel;
import java.util.List;
import java.util.Objects;
import org.springframework.data.domain.PageRequest;

/** Mails that did not arrive. */
@org.springframework.stereotype.Component
class FailedMailsPanel implements StartPanel {

    private static final int MOST = 50;

    private final OutboxDesk desk;

    FailedMailsPanel(OutboxDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Component create() {
        List<OutboxMail> failed = desk.mails(new OutboxFilter(MailStatus.FAILED, ""), PageRequest.of(0, MOST));
        ClerkPanel panel = new ClerkTable<OutboxMail>(translate("notifications.start.title"))
                .column(translate("notifications.outbox.written"), mail -> Formats.dateTime(mail.writtenAt()))
                .column(
                        translate("notifications.outbox.mail"),
                        mail -> mail.to().value())
                .column(
                        translate("notifications.outbox.answer"),
                        mail -> Objects.requireNonNullElse(mail.answer(), "–"))
                .of(failed, translate("notifications.start.none"));
        if (!failed.isEmpty()) {
            panel.add(new RouterLink(translate("notifications.start.open"), OutboxView.class));
        }
        return panel;
    }
}
