package hu.miho.portal.limits;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The uses of budgets, in the database: they count on all nodes together and survive a restart. Looking at a subject's
 * budget locks it until the caller's transaction ends, so that what one sees is still true when one acts on it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Budgets {

    private static final String USES =
            "(select count(*) from budget_use where budget = ? and subject = ? and counts_until > ?)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Budgets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Records a use unless the budget is spent. @return whether there was something left */
    public boolean take(Budget budget, String subject) {
        lock(budget.name(), subject);
        Instant now = clock.instant();
        int taken = jdbc.sql("insert into budget_use (id, budget, subject, counts_until) select cast(? as uuid),"
                        + " cast(? as varchar), cast(? as varchar), cast(? as timestamp with time zone) where ? > "
                        + USES)
                .params(UUID.randomUUID(), budget.name(), subject, utc(now.plus(budget.window())))
                .params(budget.limit(), budget.name(), subject, utc(now))
                .update();
        return taken == 1;
    }

    /** The same in a transaction of its own, for callers that have none, such as downloads. */
    @Transactional
    public boolean takeOne(Budget budget, String subject) {
        return take(budget, subject);
    }

    /** Whether nothing is left. */
    public boolean isSpent(Budget budget, String subject) {
        lock(budget.name(), subject);
        int uses = jdbc.sql("select " + USES)
                .params(budget.name(), subject, utc(clock.instant()))
                .query(Integer.class)
                .single();
        return uses >= budget.limit();
    }

    /** Gives the whole budget back. */
    public void clear(Budget budget, String subject) {
        lock(budget.name(), subject);
        jdbc.sql("delete from budget_use where budget = ? and subject = ?")
                .params(budget.name(), subject)
                .update();
    }

    /** Removes what counts no more. */
    @Scheduled(cron = "0 25 3 * * *")
    @Transactional
    public void forgetOld() {
        jdbc.sql("delete from budget_use where counts_until <= ?")
                .param(utc(clock.instant()))
                .update();
        jdbc.sql("delete from budget b where not exists"
                        + " (select 1 from budget_use u where u.budget = b.budget and u.subject = b.subject)")
                .update();
    }

    /** Keeps everybody else away from a subject's budget until the caller's transaction ends. */
    public void lock(String budget, String subject) {
        // again and again in case the nightly cleaning takes the row away between the two statements
        while (!isNew(budget, subject) && !isLocked(budget, subject)) {}
    }

    /** Whoever inserts the row has it: others wait at its key. */
    private boolean isNew(String budget, String subject) {
        return jdbc.sql("insert into budget (budget, subject) values (?, ?) on conflict do nothing")
                        .params(budget, subject)
                        .update()
                == 1;
    }

    private boolean isLocked(String budget, String subject) {
        return jdbc.sql("select subject from budget where budget = ? and subject = ? for update")
                .params(budget, subject)
                .query(String.class)
                .optional()
                .isPresent();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
