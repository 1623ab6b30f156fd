package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.notifications.SecretBox;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.testing.MutableClock;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The second factor of staff (S7): a code works once, whoever sends it and however often. */
class SecondFactorsTest {

    abstract static class Factors {

        @Autowired
        SecondFactorRepository factorRows;

        @Autowired
        RecoveryCodeRepository recoveryRows;

        @Autowired
        SecretBox secrets;

        @Autowired
        StaffSetup setup;

        @Autowired
        PlatformTransactionManager transactions;

        @Autowired
        JdbcClient jdbc;

        private final MutableClock clock = new MutableClock("2026-11-23T10:00:00Z");
        private final String secret = SecondFactors.newSecret();
        private SecondFactors factors;
        private UUID account;

        @BeforeEach
        void aClerkWithoutAnApp() {
            factors = new SecondFactors(factorRows, recoveryRows, secrets, clock);
            var email = new EmailAddress("clerk-" + UUID.randomUUID() + "@example.hu");
            account = setup.createReady(
                    new NewStaffAccount(email, StaffRole.CLERK, Locale.of("hu")),
                    TestUsers.PASSWORD,
                    SecondFactors.newSecret());
            in(() -> {
                factors.forget(account);
                return null;
            });
        }

        @Test
        void aWrongFirstCodeSetsNothingUp() {
            assertThat(setUp("000000")).isEmpty();
            assertThat(in(() -> factors.isSetUp(account))).isFalse();
        }

        @Test
        void settingUpGivesTenRecoveryCodesAndTakesTheFirstCode() {
            assertThat(setUp(code())).hasSize(10).doesNotHaveDuplicates();
            assertThat(in(() -> factors.isSetUp(account))).isTrue();
            assertThat(use(code())).as("the code that set it up").isFalse();
            clock.advance(Duration.ofSeconds(30));
            assertThat(use(code())).isTrue();
        }

        @Test
        void aCodeSentFiftyTimesAtOnceWorksOnce() throws Exception {
            setUp(code());
            clock.advance(Duration.ofSeconds(60));
            String code = code();
            assertThat(successes(50, () -> use(code))).isEqualTo(1);
        }

        @Test
        void aCodeOlderThanOneUsedIsRefused() {
            setUp(code());
            clock.advance(Duration.ofSeconds(60));
            String older = code();
            clock.advance(Duration.ofSeconds(30));
            assertThat(use(code())).isTrue();
            assertThat(use(older)).isFalse();
        }

        @Test
        void aRecoveryCodeSentFiftyTimesAtOnceWorksOnce() throws Exception {
            String recovery = setUp(code()).getFirst();
            assertThat(successes(50, () -> use(recovery.toLowerCase(Locale.ROOT).replace("-", " "))))
                    .isEqualTo(1);
            assertThat(in(() -> factors.recoveryCodesLeft(account))).isEqualTo(9);
        }

        @Test
        void anAppThatIsSetUpCannotBeReplacedByWhoeverKnowsThePassword() {
            setUp(code());
            clock.advance(Duration.ofSeconds(60));
            assertThat(setUp(code())).isEmpty();
        }

        @Test
        void theDatabaseHoldsNeitherTheSecretNorTheRecoveryCodes() {
            List<String> codes = setUp(code());
            String dump = jdbc.sql("select * from staff_second_factor").query().listOfRows()
                    + jdbc.sql("select * from staff_recovery_code")
                            .query()
                            .listOfRows()
                            .toString();
            assertThat(dump).contains(account.toString()).doesNotContain(secret);
            assertThat(codes).noneMatch(dump::contains);
        }

        private String code() {
            return TimeCodes.codeAt(Base32.decode(secret), clock.instant());
        }

        private List<String> setUp(String code) {
            return in(() -> factors.setUp(account, secret, code));
        }

        private boolean use(String code) {
            return in(() -> factors.use(account, code));
        }

        private <T> T in(java.util.function.Supplier<T> work) {
            return new TransactionTemplate(transactions).execute(status -> work.get());
        }

        private static long successes(int times, Callable<Boolean> attempt) throws Exception {
            try (var threads = Executors.newFixedThreadPool(times)) {
                long successes = 0;
                for (Future<Boolean> result : threads.invokeAll(
                        IntStream.range(0, times).mapToObj(any -> attempt).toList())) {
                    successes += result.get() ? 1 : 0;
                }
                return successes;
            }
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Factors {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Factors {}
}
