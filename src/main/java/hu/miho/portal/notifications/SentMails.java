package hu.miho.portal.notifications;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails of the demo, for everyone to read: what was sent, or would have been. Exists in no other profile. */
@Service
@Profile({"demo", "test"})
public class SentMails {

    private final OutgoingMailRepository mails;
    private final MailValues values;
    private final MailComposer composer;

    SentMails(OutgoingMailRepository mails, MailValues values, MailComposer composer) {
        this.mails = mails;
        this.values = values;
        this.composer = composer;
    }

    /** The latest mails whose text is still kept, newest first. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<SentMail> newest(int limit) {
        return mails.findBySealedValuesIsNotNullOrderByCreatedAtDesc(Limit.of(limit)).stream()
                .map(this::opened)
                .toList();
    }

    private SentMail opened(OutgoingMail mail) {
        var opened = values.open(mail);
        var composed = composer.compose(opened);
        return new SentMail(
                mail.getId(),
                mail.createdAt(),
                mail.recipient(),
                composed.subject(),
                composed.text(),
                composed.html(),
                opened.attachments());
    }
}
