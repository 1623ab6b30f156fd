package hu.miho.portal.cases;

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

/** Answers the waiting wishes, apart from the pages, and forgets what nobody went on with. May run on several nodes at once. */
@Component
class ArrivalJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ArrivalJobs.class);
    private static final Duration PAUSE_BEFORE_ANOTHER_TRY = Duration.ofMinutes(2);
    private static final Duration KEEP_REQUESTS = Duration.ofDays(2);

    /** How long a draft waits for whoever has begun it. */
    static final Duration KEEP_DRAFTS = Duration.ofDays(30);

    private final ArrivalRequestRepository requests;
    private final ArrivalAnswers answers;
    private final ArrivalRepository arrivals;
    private final CaseRepository cases;
    private final CaseEnclosures enclosures;
    private final SecretBox box;
    private final TransactionOperations transaction;
    private final Clock clock;

    ArrivalJobs(
            ArrivalRequestRepository requests,
            ArrivalAnswers answers,
            ArrivalRepository arrivals,
            CaseRepository cases,
            CaseEnclosures enclosures,
            SecretBox box,
            TransactionOperations transaction,
            Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.arrivals = arrivals;
        this.cases = cases;
        this.enclosures = enclosures;
        this.box = box;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Handles what waits, oldest first. {@code portal.cases.look-every}: the pause between two looks. */
    @Scheduled(
            initialDelayString = "${portal.cases.look-every:PT1S}",
            fixedDelayString = "${portal.cases.look-every:PT1S}")
    void handleWaiting() {
        for (UUID id : requests.waiting(clock.instant(), Limit.of(100))) {
            try {
                handle(id);
            } catch (RuntimeException e) {
                LOG.error("Report of a move {} is tried again in {}", id, PAUSE_BEFORE_ANOTHER_TRY, e);
            }
        }
    }

    /** The claim is kept even when the answer fails: the next try comes after a pause. */
    private void handle(UUID id) {
        Instant now = clock.instant();
        Integer claimed = transaction.execute(status -> requests.claim(id, now, now.plus(PAUSE_BEFORE_ANOTHER_TRY)));
        if (claimed != null && claimed == 1) {
            transaction.executeWithoutResult(status -> requests.findById(id)
                    .map(request -> ArrivalWish.fromJson(box.open(request.finish(now))))
                    .ifPresent(answers::answer));
        }
    }

    @Scheduled(cron = "0 50 3 * * *")
    void forgetOld() {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> {
            requests.deleteOlderThan(now.minus(KEEP_REQUESTS));
            arrivals.neverSent(now.minus(KEEP_DRAFTS)).forEach(this::forget);
        });
    }

    private void forget(Arrival arrival) {
        cases.lock(arrival.caseId())
                .filter(draft -> draft.state() == CaseState.DRAFT)
                .ifPresent(draft -> {
                    arrivals.delete(arrival);
                    enclosures.forget(draft.id());
                    cases.delete(draft);
                });
    }
}
