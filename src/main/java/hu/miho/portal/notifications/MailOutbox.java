package hu.miho.portal.notifications;

import hu.miho.portal.shared.EmailAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where every mail of the portal goes. A mail is queued in the caller's transaction: it is sent if, and only if, that
 * transaction commits, and sending never slows the caller.
 */
@Service
public class MailOutbox {

    private final OutgoingMailRepository mails;
    private final MailComposer composer;
    private final MailValues values;
    private final MailJob job;
    private final Set<String> bound;
    private final Clock clock;

    MailOutbox(
            OutgoingMailRepository mails,
            MailComposer composer,
            MailValues values,
            MailJob job,
            List<BoundMails> bound,
            Clock clock) {
        this.mails = mails;
        this.composer = composer;
        this.values = values;
        this.job = job;
        this.bound = bound.stream().flatMap(some -> some.templates().stream()).collect(Collectors.toUnmodifiableSet());
        this.clock = clock;
    }

    /**
     * Queues a mail; it leaves within a second of the commit.
     *
     * @throws IllegalArgumentException when the template has no text in that language, or needs a value that is missing
     * @throws IllegalStateException when the caller's transaction only reads: nothing would be stored
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void send(NewMail mail) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("a mail cannot be queued in a transaction that only reads");
        }
        composer.requireComplete(mail);
        var queued = new OutgoingMail(
                mail,
                bound.contains(mail.template()),
                values.seal(mail.values()),
                values.sealAttachments(mail.attachments()),
                clock.instant());
        if (!job.hasServer()) {
            queued.kept(clock.instant());
        }
        mails.save(queued);
        job.nudgeAfterCommit();
    }

    /** How many mails of a kind an address was sent, or will be, since then; for limits. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public long countSince(EmailAddress to, String template, Instant since) {
        return mails.countByRecipientAndTemplateAndCreatedAtAfter(to.value(), template, since);
    }
}
