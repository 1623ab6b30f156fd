package hu.miho.portal.cases;

import hu.miho.portal.shared.FeedTaken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Moves cases on by what the billing system has answered ({@code confirmations.csv}). It looks after every feed, and every
 * hour in case the portal was stopped in between; an answer that was dealt with is not found again.
 */
@Component
class Confirmations {

    private static final Logger LOG = LoggerFactory.getLogger(Confirmations.class);

    private final JdbcClient jdbc;
    private final CaseRepository cases;
    private final CaseMails mails;
    private final CaseProperties properties;
    private final TransactionOperations transaction;
    private final Clock clock;

    Confirmations(
            JdbcClient jdbc,
            CaseRepository cases,
            CaseMails mails,
            CaseProperties properties,
            TransactionOperations transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.mails = mails;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Answer(
            UUID caseId,
            int changeNo,
            ChangeOutcome outcome,
            LocalDate on,
            @Nullable String reason) {}

    @EventListener
    void after(FeedTaken feed) {
        look();
    }

    @Scheduled(cron = "0 5 * * * *")
    void look() {
        for (Answer answer : waiting()) {
            try {
                transaction.executeWithoutResult(status -> apply(answer));
            } catch (RuntimeException broken) {
                LOG.error(
                        "The answer to change {} of case {} is tried again",
                        answer.changeNo(),
                        answer.caseId(),
                        broken);
            }
        }
    }

    private List<Answer> waiting() {
        return jdbc.sql("""
                        select h.case_id, h.change_no, f.status, f.booked_on, f.reason
                        from case_change h join service_case c on c.id = h.case_id
                        join change_confirmation f
                            on f.case_no = c.case_no and f.change_no = cast(h.change_no as varchar(200))
                        where h.outcome is null order by h.case_id, h.change_no""")
                .query((row, number) -> new Answer(
                        row.getObject("case_id", UUID.class),
                        row.getInt("change_no"),
                        ChangeOutcome.valueOf(row.getString("status")),
                        row.getObject("booked_on", LocalDate.class),
                        row.getString("reason")))
                .list();
    }

    private void apply(Answer answer) {
        cases.lock(answer.caseId()).ifPresent(one -> {
            CaseState before = one.state();
            one.confirm(
                    answer.changeNo(),
                    answer.outcome(),
                    answer.on(),
                    answer.reason(),
                    LocalDate.now(clock).plusDays(properties.decisionDays()),
                    clock.instant());
            if (one.state() == CaseState.CLOSED && before != CaseState.CLOSED) {
                mails.send("case-closed", one);
            }
            cases.saveAndFlush(one);
        });
    }
}
