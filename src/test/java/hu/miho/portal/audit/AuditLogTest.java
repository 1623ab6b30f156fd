package hu.miho.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The append-only log (check S16). */
class AuditLogTest {

    abstract static class Logs {

        @Autowired
        AuditLog log;

        @Autowired
        AuditChain chain;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        PlatformTransactionManager transactionManager;

        @Test
        void anEventIsStoredWithTheCallersTransactionOrNotAtAll() {
            long before = count();
            inTransaction(() -> log.record("test.done", "customer 100200300", Map.of("a", "1")));
            assertThat(count()).isEqualTo(before + 1);
            new TransactionTemplate(transactionManager).executeWithoutResult(transaction -> {
                log.record("test.undone", "customer 100200300", Map.of());
                transaction.setRollbackOnly();
            });
            assertThat(count()).isEqualTo(before + 1);
            assertSound();
        }

        @Test
        void aLookIsRecordedThoughItsTransactionOnlyReads() {
            long before = count();
            var reading = new TransactionTemplate(transactionManager);
            reading.setReadOnly(true);
            reading.executeWithoutResult(transaction -> log.record("test.viewed", "customer 100200300", Map.of()));
            log.record("test.viewed", "customer 100200300", Map.of());
            assertThat(count()).isEqualTo(before + 2);
            assertSound();
        }

        @Test
        void severalEventsOfATransactionKeepTheirOrder() {
            inTransaction(() -> {
                log.record("test.first", "x", Map.of());
                log.record("test.second", "x", Map.of());
            });
            assertThat(jdbc.sql("select action from audit_event order by seq desc limit 2")
                            .query(String.class)
                            .list())
                    .containsExactly("test.second", "test.first");
            assertSound();
        }

        @Test
        void whoeverIsNotSignedInIsTheSystemOrNamed() {
            log.record("test.job", "x", Map.of());
            log.record("valaki@example.hu", "test.failed", "x", Map.of());
            assertThat(jdbc.sql("select actor from audit_event order by seq desc limit 2")
                            .query(String.class)
                            .list())
                    .containsExactly("valaki@example.hu", "system");
        }

        @Test
        @SignedInAs(role = Roles.ADMIN)
        void aSignedInUserIsNamedByAddress() {
            log.record("test.signed-in", "x", Map.of());
            assertThat(jdbc.sql("select actor from audit_event order by seq desc limit 1")
                            .query(String.class)
                            .single())
                    .isEqualTo(CurrentUser.find().orElseThrow().userName());
            assertThat(log.verify().sound()).isTrue();
        }

        @Test
        @SignedInAs(role = Roles.LEAD_CLERK)
        void onlyAdministratorsCheckTheLog() {
            assertThatThrownBy(() -> log.verify()).isInstanceOf(AccessDeniedException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"password", "newPassword", "token", "totpSecret", "recovery-code"})
        void secretsAreRefused(String name) {
            assertThatThrownBy(() -> log.record("test.secret", "x", Map.of(name, "hunter2")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("hunter2");
        }

        @Test
        void manyAtOnceMakeOneChainWithoutGaps() throws Exception {
            long before = count();
            try (var threads = Executors.newFixedThreadPool(8)) {
                var results = threads.invokeAll(IntStream.range(0, 80)
                        .<Callable<Void>>mapToObj(i -> () -> {
                            inTransaction(() -> log.record("test.parallel", "thread " + i, Map.of()));
                            return null;
                        })
                        .toList());
                for (var result : results) {
                    result.get();
                }
            }
            assertThat(count()).isEqualTo(before + 80);
            assertSound();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "update audit_event set details = 'amount=2' where seq = ?",
                    "update audit_event set actor = 'x' where seq = ?",
                    "update audit_event set happened_at = happened_at + interval '1' second where seq = ?",
                    "update audit_event set network = '' where seq = ?",
                    "delete from audit_event where seq = ?"
                })
        void aChangeBehindTheApplicationsBackIsFound(String change) {
            inTransaction(() -> {
                log.record("test.paid", "customer 100200300", Map.of("amount", "1"));
                log.record("test.after", "customer 100200300", Map.of());
            });
            long seq = lastSeq() - 1;
            tampered(() -> {
                assertThat(jdbc.sql(change).param(seq).update()).isEqualTo(1);
                assertThat(chain.verify().firstBrokenAt()).isEqualTo(seq);
            });
            assertSound();
        }

        @Test
        void cuttingOffTheEndIsFound() {
            log.record("test.last", "x", Map.of());
            long seq = lastSeq();
            tampered(() -> {
                jdbc.sql("delete from audit_event where seq = ?").param(seq).update();
                assertThat(chain.verify().firstBrokenAt()).isEqualTo(seq);
            });
        }

        /** With the guards of the database switched off; everything is rolled back in the end. */
        private void tampered(Runnable tampering) {
            new TransactionTemplate(transactionManager).executeWithoutResult(transaction -> {
                allowChanges();
                tampering.run();
                transaction.setRollbackOnly();
            });
        }

        abstract void allowChanges();

        void inTransaction(Runnable work) {
            new TransactionTemplate(transactionManager).executeWithoutResult(transaction -> work.run());
        }

        private void assertSound() {
            var verification = chain.verify();
            assertThat(verification.firstBrokenAt()).isNull();
            assertThat(verification.events()).isEqualTo(count());
        }

        private long count() {
            return jdbc.sql("select count(*) from audit_event")
                    .query(Long.class)
                    .single();
        }

        private long lastSeq() {
            return jdbc.sql("select max(seq) from audit_event")
                    .query(Long.class)
                    .single();
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Logs {

        @Override
        void allowChanges() {
            // H2 has none
        }
    }

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Logs {

        @Override
        void allowChanges() {
            jdbc.sql("set local session_replication_role = replica").update();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "update audit_event set details = ''",
                    "delete from audit_event",
                    "truncate audit_event",
                    "update audit_event set details = '' where seq < 0"
                })
        void theDatabaseItselfRefusesChanges(String change) {
            log.record("test.kept", "x", Map.of());
            assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("append-only");
        }
    }
}
