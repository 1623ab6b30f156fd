package hu.miho.portal.notifications;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clerks do with the mails of the portal: look where they stand, and send again what did not arrive. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class OutboxDesk {

    private static final Limit LAST = Limit.of(50);

    private final OutgoingMailRepository mails;
    private final AuditLog audit;
    private final MailJob job;
    private final Clock clock;

    OutboxDesk(OutgoingMailRepository mails, AuditLog audit, MailJob job, Clock clock) {
        this.mails = mails;
        this.audit = audit;
        this.job = job;
        this.clock = clock;
    }

    /** A page of mails, the latest first. */
    @Transactional(readOnly = true)
    public List<OutboxMail> mails(OutboxFilter filter, Pageable page) {
        return mails.look(filter.statuses(), filter.pattern(), page).stream()
                .map(OutgoingMail::toOutboxMail)
                .toList();
    }

    /** How many mails stand so. */
    @Transactional(readOnly = true)
    public long count(MailStatus status) {
        return mails.countByStatus(status);
    }

    /** What was written to an address lately, the latest first; the last fifty. */
    @Transactional(readOnly = true)
    public List<OutboxMail> sentTo(EmailAddress address) {
        return mails.findByRecipientOrderByCreatedAtDesc(address.value(), LAST).stream()
                .map(OutgoingMail::toOutboxMail)
                .toList();
    }

    /**
     * Queues a failed mail again; it leaves within seconds.
     *
     * @throws MailNotFailed when there is nothing to send again
     */
    @Transactional
    public void sendAgain(UUID id) {
        OutgoingMail mail = locked(id);
        mail.sendAgain(clock.instant());
        log("mail.sent-again", mail, Map.of("template", mail.template()));
    }

    /**
     * Sends a failed mail to another address: it was mistyped, or the customer has a new one. Only this mail goes there; the
     * address on file stays as it is.
     *
     * @throws MailNotFailed when there is nothing to send again
     */
    @Transactional
    public void sendTo(UUID id, EmailAddress to) {
        OutgoingMail mail = locked(id);
        String before = mail.recipient().value();
        mail.sendAgainTo(to, clock.instant());
        log("mail.address-corrected", mail, Map.of("template", mail.template(), "before", before));
    }

    private OutgoingMail locked(UUID id) {
        return mails.lock(id).orElseThrow(MailNotFailed::new);
    }

    private void log(String action, OutgoingMail mail, Map<String, String> details) {
        audit.record(action, "mail " + mail.recipient().value(), details);
        job.nudgeAfterCommit();
    }
}
