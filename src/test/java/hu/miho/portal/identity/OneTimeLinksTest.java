package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tokens sent by mail (S2): hashed at rest, single use, superseded by newer ones; looking changes nothing. */
class OneTimeLinksTest {

    abstract static class Links {

        private static final int SUBMITS = 50;

        @Autowired
        OneTimeLinks links;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        PlatformTransactionManager transactions;

        private final String subject = UUID.randomUUID().toString();

        @Test
        void aLinkIsUsableOnceAfterAnyNumberOfLooks() throws Exception {
            String token = links.issue(LinkPurpose.ACTIVATION, subject, "payload");
            for (int look = 0; look < 100; look++) {
                assertThat(links.look(LinkPurpose.ACTIVATION, token).state()).isEqualTo(LinkLook.State.VALID);
            }
            assertThat(successesOf(SUBMITS, () -> redeem(token))).isEqualTo(1);
            assertThat(links.look(LinkPurpose.ACTIVATION, token).state()).isEqualTo(LinkLook.State.USED);
        }

        @Test
        void itGivesBackWhatItWasIssuedWith() {
            String token = links.issue(LinkPurpose.EMAIL_CHANGE, subject, "új cím: ő@example.hu");
            assertThat(links.look(LinkPurpose.EMAIL_CHANGE, token))
                    .isEqualTo(new LinkLook(LinkLook.State.VALID, subject, "új cím: ő@example.hu"));
        }

        @Test
        void aNewerLinkSupersedesIt() {
            String older = links.issue(LinkPurpose.ACTIVATION, subject, "1");
            String newer = links.issue(LinkPurpose.ACTIVATION, subject, "2");
            assertThat(links.look(LinkPurpose.ACTIVATION, older).state()).isEqualTo(LinkLook.State.SUPERSEDED);
            assertThat(redeem(older)).isFalse();
            assertThat(redeem(newer)).isTrue();
        }

        @Test
        void aLinkOfAnotherPurposeOrSubjectLivesOn() {
            String other = links.issue(LinkPurpose.PASSWORD_RESET, subject, "");
            String others =
                    links.issue(LinkPurpose.ACTIVATION, UUID.randomUUID().toString(), "");
            links.issue(LinkPurpose.ACTIVATION, subject, "");
            assertThat(links.look(LinkPurpose.PASSWORD_RESET, other).isValid()).isTrue();
            assertThat(links.look(LinkPurpose.ACTIVATION, others).isValid()).isTrue();
        }

        @Test
        void itOpensNothingButItsOwnPurpose() {
            String token = links.issue(LinkPurpose.PASSWORD_RESET, subject, "");
            assertThat(links.look(LinkPurpose.ACTIVATION, token)).isEqualTo(LinkLook.UNKNOWN);
            assertThat(redeem(token)).isFalse();
        }

        @Test
        void itExpiresAfterADay() {
            String token = links.issue(LinkPurpose.ACTIVATION, subject, "");
            jdbc.sql("update one_time_link set expires_at = current_timestamp where token_hash = ?")
                    .param(Tokens.hash(token))
                    .update();
            assertThat(links.look(LinkPurpose.ACTIVATION, token).state()).isEqualTo(LinkLook.State.EXPIRED);
            assertThat(redeem(token)).isFalse();
            assertThat(OneTimeLinks.LIFE).hasHours(24);
        }

        @Test
        void aRolledBackUseLeavesItUsable() {
            String token = links.issue(LinkPurpose.ACTIVATION, subject, "");
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                links.redeem(LinkPurpose.ACTIVATION, token);
                status.setRollbackOnly();
            });
            assertThat(redeem(token)).isTrue();
        }

        @Test
        void outsideATransactionItCannotBeUsed() {
            String token = links.issue(LinkPurpose.ACTIVATION, subject, "");
            assertThatThrownBy(() -> links.redeem(LinkPurpose.ACTIVATION, token))
                    .hasMessageContaining("No existing transaction");
        }

        @Test
        void theDatabaseHoldsNeitherTheTokenNorThePayload() {
            String token = links.issue(LinkPurpose.ACTIVATION, subject, "titkos tartalom");
            String dump =
                    jdbc.sql("select * from one_time_link").query().listOfRows().toString();
            assertThat(dump).contains(Tokens.hash(token)).doesNotContain(token, "titkos");
            assertThat(token).hasSize(43);
        }

        private boolean redeem(String token) {
            try {
                new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> links.redeem(LinkPurpose.ACTIVATION, token));
                return true;
            } catch (LinkNotUsable lost) {
                return false;
            }
        }

        private static long successesOf(int times, Callable<Boolean> submit) throws Exception {
            try (var threads = Executors.newFixedThreadPool(times)) {
                var start = new CountDownLatch(1);
                List<Future<Boolean>> results = java.util.stream.IntStream.range(0, times)
                        .mapToObj(number -> threads.submit(() -> {
                            start.await();
                            return submit.call();
                        }))
                        .toList();
                start.countDown();
                long successes = 0;
                for (Future<Boolean> result : results) {
                    successes += result.get() ? 1 : 0;
                }
                return successes;
            }
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Links {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Links {}
}
