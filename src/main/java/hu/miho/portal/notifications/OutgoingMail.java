package hu.miho.portal.notifications;

import hu.miho.portal.shared.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.springframework.util.StringUtils;

/** A mail in the queue. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail implements Persistable<UUID> {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final int LONGEST_ERROR = 500;

    @Id
    private UUID id;

    @Column(nullable = false)
    private String recipient;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private String template;

    private @Nullable String sealedValues;

    private byte @Nullable [] sealedAttachments;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MailStatus status;

    private int attempts;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant nextAttemptAt;

    private @Nullable Instant finishedAt;

    private @Nullable String lastError;

    private @Nullable Instant sentAgainAt;

    private boolean bound;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OutgoingMail() {}

    /** A mail that waits to be sent. @param bound whether it proves that its reader owns the address */
    OutgoingMail(NewMail mail, boolean bound, String sealedValues, byte @Nullable [] sealedAttachments, Instant now) {
        this.id = UUID.randomUUID();
        this.recipient = mail.to().value();
        this.language = mail.language().getLanguage();
        this.template = mail.template();
        this.sealedValues = sealedValues;
        this.sealedAttachments = sealedAttachments;
        this.bound = bound;
        this.isNew = true;
        this.status = MailStatus.QUEUED;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    void sent(Instant now) {
        finish(MailStatus.SENT, now);
        lastError = null;
    }

    /** There is nobody to give it to. */
    void kept(Instant now) {
        finish(MailStatus.KEPT, now);
    }

    void failed(String reason, Instant now) {
        finish(MailStatus.FAILED, now);
        lastError = shortened(reason);
    }

    /** Waits twice as long after each attempt, and is given up when it is too old. */
    void tryLater(String reason, Duration giveUpAfter, Instant now) {
        Instant since = sentAgainAt == null ? createdAt : sentAgainAt;
        if (now.isAfter(since.plus(giveUpAfter))) {
            failed(reason, now);
            return;
        }
        lastError = shortened(reason);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        nextAttemptAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    /** @throws MailNotFailed when it has not failed, or what it said is no longer there */
    void sendAgain(Instant now) {
        if (!canBeSentAgain()) {
            throw new MailNotFailed();
        }
        status = MailStatus.QUEUED;
        finishedAt = null;
        nextAttemptAt = now;
        sentAgainAt = now;
    }

    /** @throws MailNotFailed when it has not failed, or what it said is no longer there */
    void sendAgainTo(EmailAddress to, Instant now) {
        sendAgain(now);
        recipient = to.value();
    }

    /** One that proves who owns the address never can. */
    boolean canBeSentAgain() {
        return status == MailStatus.FAILED && !bound && sealedValues != null;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    OutboxMail toOutboxMail() {
        return new OutboxMail(
                id, createdAt, recipient(), template, status, attempts, nextAttemptAt, lastError, canBeSentAgain());
    }

    /** What it said is needed no more. */
    void eraseText() {
        sealedValues = null;
        sealedAttachments = null;
    }

    private void finish(MailStatus how, Instant now) {
        status = how;
        finishedAt = now;
    }

    /** Mail servers answer at length; PostgreSQL stores no NUL. */
    private static String shortened(String reason) {
        String clean = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        return StringUtils.truncate(clean, LONGEST_ERROR - 20);
    }

    /** True while the claim that was made with this attempt is still the last one. */
    boolean isAtAttempt(int attempt) {
        return status == MailStatus.QUEUED && attempts == attempt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    EmailAddress recipient() {
        return new EmailAddress(recipient);
    }

    Locale language() {
        return Locale.of(language);
    }

    String template() {
        return template;
    }

    @Nullable
    String sealedValues() {
        return sealedValues;
    }

    byte @Nullable [] sealedAttachments() {
        return sealedAttachments;
    }

    MailStatus status() {
        return status;
    }

    int attempts() {
        return attempts;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    @Nullable
    String lastError() {
        return lastError;
    }
}
