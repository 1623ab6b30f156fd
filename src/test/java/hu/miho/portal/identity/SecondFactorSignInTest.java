package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff's second step: with the password alone nobody gets anywhere (S7); on both databases. */
class SecondFactorSignInTest {

    abstract static class SecondStep {

        @Autowired
        SignIn signIn;

        @Autowired
        SecondFactorSignIn secondStep;

        @Autowired
        TestUsers users;

        @Autowired
        Clock clock;

        @Autowired
        JdbcClient jdbc;

        private final TestBrowser browser = new TestBrowser();
        private EmailAddress clerk;

        @BeforeEach
        void aClerk() {
            clerk = users.newStaff(StaffRole.CLERK);
        }

        @Test
        void aCodeOfTheAppSignsIn() {
            password(browser);
            assertThat(browser.asks(CurrentUser::find)).isEmpty();
            assertThat(enter(browser, code())).isEqualTo(SignIn.Outcome.SIGNED_IN);
            assertThat(browser.asks(() -> CurrentUser.hasRole(Roles.CLERK))).isTrue();
        }

        @Test
        void aCodeThatWasUsedOpensNoSecondSession() {
            String code = code();
            password(browser);
            enter(browser, code);
            var thief = new TestBrowser();
            password(thief);
            assertThat(enter(thief, code)).isEqualTo(SignIn.Outcome.WRONG);
        }

        @Test
        void whoeverKnowsThePasswordGetsEightyGuessesAtTheCodeHoweverManyBrowsersTheyUse() {
            long judged = IntStream.range(0, 150)
                    .mapToObj(any -> new TestBrowser())
                    .filter(thief -> {
                        password(thief);
                        return enter(thief, "000000") == SignIn.Outcome.WRONG;
                    })
                    .count();
            assertThat(judged).isEqualTo(HoldOff.MOST_FROM_STRANGERS);
        }

        @Test
        void oneBrowserWithThePasswordIsHeldOffAfterFiveGuesses() {
            password(browser);
            List<SignIn.Outcome> outcomes = IntStream.range(0, 7)
                    .mapToObj(guess -> enter(browser, "000000"))
                    .toList();
            assertThat(outcomes).filteredOn(SignIn.Outcome.WRONG::equals).hasSize(5);
            assertThat(outcomes.getLast()).isEqualTo(SignIn.Outcome.HELD_OFF);
        }

        @Test
        void theOwnerGetsInFromTheUsualBrowserWhileAThiefIsHeldOff() {
            password(browser);
            enter(browser, code());
            for (int attempt = 0; attempt < 100; attempt++) {
                var thief = new TestBrowser();
                password(thief);
                enter(thief, "000000");
            }
            jdbc.sql("update staff_second_factor set last_step = 0").update();
            password(browser);
            assertThat(enter(browser, code())).isEqualTo(SignIn.Outcome.SIGNED_IN);
        }

        @Test
        void aPasswordShownBeforeItWasChangedOpensNothing() {
            password(browser);
            jdbc.sql("update portal_account set password_changed_at = ? where email = ?")
                    .param(java.time.OffsetDateTime.now(clock).plusSeconds(5))
                    .param(clerk.value())
                    .update();
            assertThat(browser.asks(secondStep::pending)).isEmpty();
            assertThat(enter(browser, code())).isEqualTo(SignIn.Outcome.WRONG);
            assertThat(browser.asks(CurrentUser::find)).isEmpty();
        }

        @Test
        void anAccountDisabledBetweenTheStepsOpensNothing() {
            password(browser);
            jdbc.sql("update portal_account set status = 'DISABLED' where email = ?")
                    .param(clerk.value())
                    .update();
            assertThat(enter(browser, code())).isEqualTo(SignIn.Outcome.WRONG);
            assertThat(browser.asks(CurrentUser::find)).isEmpty();
        }

        @Test
        void theFirstSignInSetsTheAppUpAndARecoveryCodeReplacesItOnce() {
            EmailAddress newcomer = users.newStaffWithoutApp(StaffRole.LEAD_CLERK);
            assertThat(password(browser, newcomer)).isEqualTo(SignIn.Outcome.SECOND_FACTOR_SETUP);
            String secret =
                    browser.asks(secondStep::pending).orElseThrow().newSecret().orElseThrow();
            assertThat(browser.asks(secondStep::pending)
                            .orElseThrow()
                            .setUpAddress()
                            .orElseThrow())
                    .startsWith("otpauth://totp/MIHO:" + newcomer.value())
                    .contains("secret=" + secret);
            List<String> codes = browser.asks(() -> secondStep.setUp(StaffSetup.codeAt(secret, clock.instant())));
            assertThat(codes).hasSize(10);
            assertThat(browser.asks(() -> CurrentUser.hasRole(Roles.LEAD_CLERK)))
                    .isTrue();

            for (String recovery : codes.subList(0, 2)) {
                var another = new TestBrowser();
                assertThat(password(another, newcomer)).isEqualTo(SignIn.Outcome.SECOND_FACTOR);
                assertThat(enter(another, recovery)).isEqualTo(SignIn.Outcome.SIGNED_IN);
                var again = new TestBrowser();
                password(again, newcomer);
                assertThat(enter(again, recovery)).isEqualTo(SignIn.Outcome.WRONG);
            }
        }

        @Test
        void withoutAPasswordThereIsNoSecondStep() {
            assertThat(enter(browser, code())).isEqualTo(SignIn.Outcome.WRONG);
            assertThat(browser.asks(() -> secondStep.setUp("000000"))).isEmpty();
        }

        private SignIn.Outcome password(TestBrowser from) {
            return password(from, clerk);
        }

        private SignIn.Outcome password(TestBrowser from, EmailAddress who) {
            return from.asks(() -> signIn.signIn(who.value(), TestUsers.PASSWORD));
        }

        private SignIn.Outcome enter(TestBrowser from, String code) {
            return from.asks(() -> secondStep.enter(code));
        }

        private String code() {
            return StaffSetup.codeAt(TestUsers.TOTP_SECRET, clock.instant());
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends SecondStep {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends SecondStep {}
}
