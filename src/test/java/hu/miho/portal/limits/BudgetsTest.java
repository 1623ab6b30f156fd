package hu.miho.portal.limits;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.MutableClock;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Budgets count in sliding windows, on both databases, and exactly even when many ask at once. */
class BudgetsTest {

    private static final Budget THREE_AN_HOUR = new Budget("TEST_HOUR", 3, Duration.ofHours(1));
    private static final Budget TWO_FOR_EVER = new Budget("TEST_EVER", 2, Budget.FOR_EVER);

    abstract static class Counting {

        @Autowired
        JdbcClient jdbc;

        @Autowired
        TransactionOperations transaction;

        private final MutableClock clock = new MutableClock("2026-11-22T10:00:00Z");
        private final String subject = UUID.randomUUID().toString();
        private Budgets budgets;

        @BeforeEach
        void useTheMutableClock() {
            budgets = new Budgets(jdbc, clock);
        }

        @Test
        void letThroughAsManyAsTheLimitAllows() {
            assertThat(Stream.generate(() -> take(THREE_AN_HOUR)).limit(5))
                    .containsExactly(true, true, true, false, false);
        }

        @Test
        void countOtherSubjectsAndOtherBudgetsApart() {
            Stream.generate(() -> take(THREE_AN_HOUR)).limit(3).toList();
            assertThat(take(THREE_AN_HOUR, subject + " other")).isTrue();
            assertThat(take(TWO_FOR_EVER)).isTrue();
        }

        @Test
        void giveBackWhatHasLeftTheWindow() {
            take(THREE_AN_HOUR);
            clock.advance(Duration.ofMinutes(30));
            take(THREE_AN_HOUR);
            take(THREE_AN_HOUR);
            clock.advance(Duration.ofMinutes(29));
            assertThat(take(THREE_AN_HOUR)).isFalse();
            clock.advance(Duration.ofMinutes(1));
            assertThat(take(THREE_AN_HOUR)).isTrue();
            assertThat(take(THREE_AN_HOUR)).isFalse();
        }

        @Test
        void neverForgetWhatCountsForEver() {
            take(TWO_FOR_EVER);
            take(TWO_FOR_EVER);
            clock.advance(Duration.ofDays(20 * 365));
            transaction.executeWithoutResult(status -> budgets.forgetOld());
            assertThat(take(TWO_FOR_EVER)).isFalse();
            transaction.executeWithoutResult(status -> budgets.clear(TWO_FOR_EVER, subject));
            assertThat(take(TWO_FOR_EVER)).isTrue();
        }

        @Test
        void leaveNoRowBehindOnceTheWindowIsOver() {
            take(THREE_AN_HOUR);
            clock.advance(Duration.ofHours(1));
            transaction.executeWithoutResult(status -> budgets.forgetOld());
            assertThat(rows("budget_use") + rows("budget")).isZero();
        }

        @Test
        void keepTheLimitWhenFortyAskAtOnce() throws Exception {
            Callable<Boolean> ask = () -> take(THREE_AN_HOUR);
            try (var threads = Executors.newFixedThreadPool(8)) {
                var answers =
                        threads.invokeAll(Stream.generate(() -> ask).limit(40).toList());
                int granted = 0;
                for (var answer : answers) {
                    granted += answer.get() ? 1 : 0;
                }
                assertThat(granted).isEqualTo(3);
            }
        }

        private boolean take(Budget budget) {
            return take(budget, subject);
        }

        private boolean take(Budget budget, String of) {
            return transaction.execute(status -> budgets.take(budget, of));
        }

        private int rows(String table) {
            return jdbc.sql("select count(*) from " + table + " where subject = ?")
                    .param(subject)
                    .query(Integer.class)
                    .single();
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Counting {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Counting {}
}
