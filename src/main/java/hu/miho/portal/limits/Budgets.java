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

    private final JdbcClient jdbc;
    private final Clock clock;

    Budgets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Records a use unless the budget is spent. @return whether there was something left */
    public boolean take(Budget budget, String subject) {
        if (isSpent(budget, subject)) {
            return false;
        }
        Instant countsUntil = clock.instant().plus(budget.window());
        jdbc.sql("insert into budget_use (id, budget, subject, counts_until) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), budget.name(), subject, utc(countsUntil))
                .update();
        return true;
    }

    /** Whether nothing is left. */
    public boolean isSpent(Budget budget, String subject) {
        lock(budget, subject);
        int uses = jdbc.sql(
                        "select count(*) from budget_use" + " where budget = ? and subject = ? and counts_until > ?")
                .params(budget.name(), subject, utc(clock.instant()))
                .query(Integer.class)
                .single();
        return uses >= budget.limit();
    }

    /** Gives the whole budget back. */
    public void clear(Budget budget, String subject) {
        lock(budget, subject);
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

    /** Tried again in case the nightly cleaning takes the row away between the two statements. */
    private void lock(Budget budget, String subject) {
        boolean locked;
        do {
            jdbc.sql("insert into budget (budget, subject) values (?, ?) on conflict do nothing")
                    .params(budget.name(), subject)
                    .update();
            locked = jdbc.sql("select subject from budget where budget = ? and subject = ? for update")
                    .params(budget.name(), subject)
                    .query(String.class)
                    .optional()
                    .isPresent();
        } while (!locked);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
