package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.identity.OpenSessions.Activity;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.testing.DatabaseDump;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A forgotten password: nobody learns who has an account, and the link is good for its owner once (S1, S2, S8). */
class PasswordResetsTest {

    private static final String NEW_PASSWORD = "kilenc vörös kavics 7";

    abstract static class Resets {

        private static final AtomicInteger NEXT = new AtomicInteger();

        @Autowired
        PasswordResets resets;

        @Autowired
        PasswordLinks passwords;

        @Autowired
        SignIn signIn;

        @Autowired
        OpenSessions open;

        @Autowired
        AccountService accounts;

        @Autowired
        TestUsers users;

        @Autowired
        TestMails mails;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        PlatformTransactionManager transactions;

        private final TestBrowser browser = new TestBrowser();
        private final String customer = String.valueOf(630_000_000 + NEXT.getAndIncrement());
        private UUID account;
        private EmailAddress email;

        @BeforeEach
        void aCustomerWhoForgets() {
            account = users.newCustomer(List.of(customer));
            email = accounts.byId(account).orElseThrow().email();
        }

        @Test
        void theAnswerIsTheSameForKnownAndUnknownAndOnlyTheKnownGetsALink() {
            var unknown = new EmailAddress("nobody-" + UUID.randomUUID() + "@example.hu");
            assertThat(request(unknown.value())).isTrue();
            assertThat(request("999999998")).isTrue();
            assertThat(request("ez nem is név")).isTrue();
            assertThat(request(email.value())).isTrue();
            assertThat(mails.await(email, 1).getFirst().text()).contains("http://localhost/uj-jelszo?token=");
            assertThat(mails.to(unknown)).isEmpty();
        }

        @Test
        void theLinkGoesToTheAccountsAddressWhenTheCustomerIdIsTyped() {
            request(customer + "/00000001");
            mails.await(email, 1);
        }

        @Test
        void theMailIsWrittenAfterTheAnswerNotWithinIt() {
            var onlyReading = new TransactionTemplate(transactions);
            onlyReading.setReadOnly(true);
            assertThat((Boolean) onlyReading.execute(status -> request(email.value())))
                    .isTrue();
            mails.await(email, 1);
        }

        @Test
        void looksChangeNothingAndOfFiftySubmitsAtOnceOneSucceeds() throws Exception {
            String token = linkOf(email);
            for (int look = 0; look < 100; look++) {
                assertThat(passwords.ownerOf(LinkPurpose.PASSWORD_RESET, token)).contains(email.value());
            }
            assertThat(successes(50, () -> choose(new TestBrowser(), token, NEW_PASSWORD)))
                    .isEqualTo(1);
            assertThat(passwords.ownerOf(LinkPurpose.PASSWORD_RESET, token)).isEmpty();
        }

        @Test
        void afterwardsOldSessionsAreDeadAndTheOldPasswordToo() {
            var before = new TestBrowser();
            before.asks(() -> signIn.signIn(email.value(), TestUsers.PASSWORD));
            UUID old = before.recordedSession();
            assertThat(choose(linkOf(email), NEW_PASSWORD)).isEqualTo(SignIn.Outcome.SIGNED_IN);
            assertThat(open.admits(old, Activity.NAVIGATION)).isFalse();
            assertThat(before.session().isInvalid()).isTrue();
            assertThat(open.admits(browser.recordedSession(), Activity.NAVIGATION))
                    .isTrue();
            assertThat(new TestBrowser().asks(() -> signIn.signIn(email.value(), TestUsers.PASSWORD)))
                    .isEqualTo(SignIn.Outcome.WRONG);
        }

        @Test
        void aNewerLinkSupersedesTheOlder() {
            String older = linkOf(email);
            request(email.value());
            mails.await(email, 2);
            String newer = mails.tokenTo(email);
            assertThatThrownBy(() -> choose(older, NEW_PASSWORD)).isInstanceOf(LinkNotUsable.class);
            assertThat(choose(newer, NEW_PASSWORD)).isEqualTo(SignIn.Outcome.SIGNED_IN);
        }

        @Test
        void theLinkIsGoodForADay() {
            String token = linkOf(email);
            var life = jdbc.sql("select issued_at, expires_at from one_time_link where token_hash = ?")
                    .param(Tokens.hash(token))
                    .query((row, number) -> java.time.Duration.between(
                            row.getTimestamp("issued_at").toInstant(),
                            row.getTimestamp("expires_at").toInstant()))
                    .single();
            assertThat(life).hasHours(24);
            jdbc.sql("update one_time_link set expires_at = current_timestamp where token_hash = ?")
                    .param(Tokens.hash(token))
                    .update();
            assertThatThrownBy(() -> choose(token, NEW_PASSWORD)).isInstanceOf(LinkNotUsable.class);
        }

        @Test
        void aRefusedPasswordLeavesTheLinkUsable() {
            String token = linkOf(email);
            assertThatThrownBy(() -> choose(token, "rövid")).isInstanceOf(PasswordRefused.class);
            assertThat(choose(token, NEW_PASSWORD)).isEqualTo(SignIn.Outcome.SIGNED_IN);
        }

        @Test
        void aThiefOfTheDatabaseFindsNoToken() {
            String token = linkOf(email);
            assertThat(DatabaseDump.of(jdbc)).contains(Tokens.hash(token)).doesNotContain(token);
        }

        @Test
        void nobodysPostboxIsFilled() {
            IntStream.range(0, 20).forEach(attempt -> request(email.value()));
            var other = accounts.byId(users.newCustomer(List.of(customer.replaceFirst("63", "64"))))
                    .orElseThrow()
                    .email();
            request(other.value());
            mails.await(other, 1);
            assertThat(mails.to(email)).hasSize(5);
        }

        @Test
        void aDisabledAccountGetsNoLinkAndItsOldLinkOpensNothing() {
            String token = linkOf(email);
            jdbc.sql("update portal_account set status = 'DISABLED' where id = ?")
                    .param(account)
                    .update();
            assertThat(passwords.ownerOf(LinkPurpose.PASSWORD_RESET, token)).isEmpty();
            assertThatThrownBy(() -> choose(token, NEW_PASSWORD)).isInstanceOf(LinkNotUsable.class);
        }

        @Test
        void theOwnerWhomStrangersHaveHeldOffGetsInByTheLink() {
            for (int network = 0; network < 100; network++) {
                new TestBrowser().asks(() -> signIn.signIn(email.value(), "nem ez a jelszó hozzá"));
            }
            assertThat(new TestBrowser().asks(() -> signIn.signIn(email.value(), TestUsers.PASSWORD)))
                    .isEqualTo(SignIn.Outcome.HELD_OFF);
            assertThat(choose(linkOf(email), NEW_PASSWORD)).isEqualTo(SignIn.Outcome.SIGNED_IN);
            assertThat(new TestBrowser().asks(() -> signIn.signIn(email.value(), NEW_PASSWORD)))
                    .isEqualTo(SignIn.Outcome.SIGNED_IN);
        }

        @Test
        void staffStillNeedTheSecondFactor() {
            var clerk = users.newStaff(StaffRole.CLERK);
            assertThat(choose(linkOf(clerk), NEW_PASSWORD)).isEqualTo(SignIn.Outcome.SECOND_FACTOR);
            assertThat(browser.asks(PortalUser::current)).isEmpty();
        }

        private String linkOf(EmailAddress address) {
            request(address.value());
            mails.await(address, 1);
            return mails.tokenTo(address);
        }

        private boolean request(String name) {
            return new TestBrowser().asks(() -> resets.request(name));
        }

        private SignIn.Outcome choose(String token, String password) {
            return choose(browser, token, password);
        }

        private SignIn.Outcome choose(TestBrowser browser, String token, String password) {
            return browser.asks(() -> passwords.choose(LinkPurpose.PASSWORD_RESET, token, password));
        }

        private long successes(int times, Callable<SignIn.Outcome> submit) throws Exception {
            try (var threads = Executors.newFixedThreadPool(times)) {
                long successes = 0;
                for (Future<Boolean> result : threads.invokeAll(IntStream.range(0, times)
                        .<Callable<Boolean>>mapToObj(any -> () -> succeeds(submit))
                        .toList())) {
                    successes += result.get() ? 1 : 0;
                }
                return successes;
            }
        }

        private static boolean succeeds(Callable<SignIn.Outcome> submit) throws Exception {
            try {
                return submit.call() == SignIn.Outcome.SIGNED_IN;
            } catch (LinkNotUsable lost) {
                return false;
            }
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Resets {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Resets {}
}
