package hu.miho.portal.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The queue as the sending job sees it. Transactions are short: none is open while a mail server is waited for. */
@Component
class MailQueue {

    private static final Logger LOG = LoggerFactory.getLogger(MailQueue.class);
    private static final int LOOK_AT = 20;

    private final OutgoingMailRepository mails;
    private final MailValues values;
    private final MailProperties properties;
    private final Clock clock;

    MailQueue(OutgoingMailRepository mails, MailValues values, MailProperties properties, Clock clock) {
        this.mails = mails;
        this.values = values;
        this.properties = properties;
        this.clock = clock;
    }

    /** Takes the mail that has been due for the longest time. A node that dies with it loses it when the claim ends. */
    @Transactional
    Optional<TakenMail> takeNext() {
        var now = clock.instant();
        return mails
                .findByStatusAndNextAttemptAtLessThanEqualOrderByNextAttemptAt(
                        MailStatus.QUEUED, now, Limit.of(LOOK_AT))
                .stream()
                .filter(mail -> mails.claim(mail.getId(), mail.attempts(), now.plus(properties.claim())) == 1)
                .map(this::opened)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<TakenMail> opened(OutgoingMail mail) {
        try {
            return Optional.of(new TakenMail(mail.getId(), mail.attempts() + 1, mail.createdAt(), values.open(mail)));
        } catch (IllegalArgumentException e) {
            LOG.error("mail {} cannot be opened with this PORTAL_SECRET", mail.getId());
            mails.findById(mail.getId())
                    .ifPresent(taken -> taken.failed(String.valueOf(e.getMessage()), clock.instant()));
            return Optional.empty();
        }
    }

    /** Writes down what became of a taken mail, unless its claim has ended meanwhile. */
    @Transactional
    void settle(TakenMail taken, DeliveryResult result) {
        var now = clock.instant();
        mails.findById(taken.id())
                .filter(mail -> mail.isAtAttempt(taken.attempt()))
                .ifPresent(mail -> writeDown(result, mail, now));
        LOG.info("mail {} attempt {}: {}", taken.id(), taken.attempt(), result);
    }

    private void writeDown(DeliveryResult result, OutgoingMail mail, Instant now) {
        switch (result) {
            case DeliveryResult.Delivered() -> mail.sent(now);
            case DeliveryResult.Refused(String reason) -> mail.failed(reason, now);
            case DeliveryResult.NotNow(String reason) -> mail.tryLater(reason, properties.giveUpAfter(), now);
            case DeliveryResult.ServerUnreachable(String reason) ->
                mail.tryLater(reason, properties.giveUpAfter(), now);
        }
        Duration kept = mail.canBeSentAgain() ? properties.keepFailedText() : properties.keepText();
        if (mail.isFinished() && kept.isZero()) {
            mail.eraseText();
        }
    }

    /** Erases what is kept no longer. */
    @Transactional
    void eraseOld() {
        mails.eraseTexts(clock.instant().minus(properties.keepText()));
        mails.eraseFailedTexts(clock.instant().minus(properties.keepFailedText()));
        mails.deleteFinished(clock.instant().minus(properties.keepRecord()));
    }
}
