package hu.miho.portal.registration;

import hu.miho.portal.notifications.SecretBox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Answers the waiting requests, apart from the pages: how long an answer takes, and what it is, shows in a mail only. May
 * run on several nodes at once.
 */
@Component
class RegistrationJobs {

    private static final Logger LOG = LoggerFactory.getLogger(RegistrationJobs.class);
    private static final Duration PAUSE_BEFORE_ANOTHER_TRY = Duration.ofMinutes(2);
    private static final Duration KEEP_REQUESTS = Duration.ofDays(2);

    private final RegistrationRequestRepository requests;
    private final AttemptAnswers answers;
    private final SecretBox box;
    private final TransactionOperations transaction;
    private final Clock clock;

    RegistrationJobs(
            RegistrationRequestRepository requests,
            AttemptAnswers answers,
            SecretBox box,
            TransactionOperations transaction,
            Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.box = box;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Handles what waits, oldest first. {@code portal.registration.look-every}: the pause between two looks. */
    @Scheduled(
            initialDelayString = "${portal.registration.look-every:PT1S}",
            fixedDelayString = "${portal.registration.look-every:PT1S}")
    void handleWaiting() {
        for (UUID id : requests.waiting(clock.instant(), Limit.of(100))) {
            try {
                handle(id);
            } catch (RuntimeException e) {
                LOG.error("Registration request {} is tried again in {}", id, PAUSE_BEFORE_ANOTHER_TRY, e);
            }
        }
    }

    /** The claim is kept even when the answer fails: the next try comes after a pause. */
    private void handle(UUID id) {
        Instant now = clock.instant();
        Integer claimed = transaction.execute(status -> requests.claim(id, now, now.plus(PAUSE_BEFORE_ANOTHER_TRY)));
        if (claimed != null && claimed == 1) {
            transaction.executeWithoutResult(status -> requests.findById(id)
                    .map(request -> RegistrationAttempt.fromJson(box.open(request.finish(now))))
                    .ifPresent(answers::answer));
        }
    }

    /** Erases what nobody needs any more, requests that could never be handled included. */
    @Scheduled(cron = "0 20 3 * * *")
    void forgetOld() {
        transaction.executeWithoutResult(
                status -> requests.deleteOlderThan(clock.instant().minus(KEEP_REQUESTS)));
    }
}
