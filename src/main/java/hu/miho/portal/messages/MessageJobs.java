package hu.miho.portal.messages;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.ui.Formats;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Closes what nobody has replied to, and erases what is kept long enough. May run on several nodes at once. */
@Component
class MessageJobs {

    private static final Logger LOG = LoggerFactory.getLogger(MessageJobs.class);
    private static final Limit ROUND = Limit.of(500);

    private final EnquiryRepository enquiries;
    private final Conversations conversations;
    private final EnquiryMails mails;
    private final MessageProperties properties;
    private final AuditLog audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    MessageJobs(
            EnquiryRepository enquiries,
            Conversations conversations,
            EnquiryMails mails,
            MessageProperties properties,
            AuditLog audit,
            TransactionOperations transaction,
            Clock clock) {
        this.enquiries = enquiries;
        this.conversations = conversations;
        this.mails = mails;
        this.properties = properties;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 * * * *")
    void eraseUnconfirmed() {
        Instant before = clock.instant().minus(properties.keepUnconfirmed());
        each(
                enquiries.neverConfirmed(before, ROUND),
                enquiry -> enquiry.status() == EnquiryStatus.UNCONFIRMED,
                this::erase);
    }

    /** In the morning, for it writes mail. */
    @Scheduled(cron = "0 5 9 * * *", zone = "Europe/Budapest")
    void closeAnswered() {
        Instant before = clock.instant().minus(Duration.ofDays(properties.closeAfterDays()));
        each(
                enquiries.answeredBefore(before, ROUND),
                enquiry -> enquiry.status() == EnquiryStatus.ANSWERED,
                enquiry -> {
                    enquiry.close(clock.instant());
                    mails.closed(enquiries.saveAndFlush(enquiry));
                });
    }

    @Scheduled(cron = "0 45 3 * * *", zone = "Europe/Budapest")
    void eraseOld() {
        each(
                enquiries.keptLongEnough(before(properties.keepOthers()), before(properties.keepComplaints()), ROUND),
                enquiry -> enquiry.status() == EnquiryStatus.CLOSED,
                enquiry -> {
                    erase(enquiry);
                    audit.record("message.erased", "message " + enquiry.id(), Map.of());
                });
    }

    private void erase(Enquiry enquiry) {
        conversations.erase(enquiry.conversation());
        enquiries.delete(enquiry);
    }

    /** Calendar years back from today, so that a leap year shortens nothing. */
    private Instant before(Period kept) {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE)
                .minus(kept)
                .atStartOfDay(Formats.ZONE)
                .toInstant();
    }

    /** Each in a transaction of its own, and only if it is still so once it is locked. */
    private void each(List<UUID> ids, Predicate<Enquiry> stillSo, Consumer<Enquiry> step) {
        for (UUID id : ids) {
            try {
                transaction.executeWithoutResult(
                        status -> enquiries.lock(id).filter(stillSo).ifPresent(step));
            } catch (RuntimeException e) {
                LOG.error("Message {} is tried again at the next round", id, e);
            }
        }
    }
}
