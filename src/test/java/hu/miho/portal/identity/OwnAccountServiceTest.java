package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.identity.OpenSessions.Activity;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.AccountLanguage;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** What one changes of one's own account, and what ends with it (S8); on both databases. */
class OwnAccountServiceTest {

    private static final String NEW_PASSWORD = "kilenc vörös kavics 7";

    abstract static class OwnAccount {

        private static final AtomicInteger NEXT = new AtomicInteger();

        @Autowired
        OwnAccountService own;

        @Autowired
        SignIn signIn;

        @Autowired
        OpenSessions open;

        @Autowired
        OneTimeLinks links;

        @Autowired
        AccountService accounts;

        @Autowired
        AccountLanguage languages;

        @Autowired
        TestUsers users;

        @Autowired
        TestMails mails;

        private final TestBrowser here = new TestBrowser();
        private final TestBrowser elsewhere = new TestBrowser();
        private UUID account;
        private EmailAddress email;

        @BeforeEach
        void signedInTwice() {
            account = users.newCustomer(List.of(String.valueOf(610_000_000 + NEXT.getAndIncrement())));
            email = accounts.byId(account).orElseThrow().email();
            assertThat(signIn(here, TestUsers.PASSWORD)).isEqualTo(SignIn.Outcome.SIGNED_IN);
            assertThat(signIn(elsewhere, TestUsers.PASSWORD)).isEqualTo(SignIn.Outcome.SIGNED_IN);
        }

        @Test
        void aNewPasswordCountsAtOnceAndTheOldOneNoMore() {
            assertThat(change(TestUsers.PASSWORD, NEW_PASSWORD)).isEmpty();
            assertThat(signIn(new TestBrowser(), TestUsers.PASSWORD)).isEqualTo(SignIn.Outcome.WRONG);
            assertThat(signIn(new TestBrowser(), NEW_PASSWORD)).isEqualTo(SignIn.Outcome.SIGNED_IN);
            assertThat(mails.subjectsTo(email)).containsExactly("Megváltozott a jelszava");
        }

        @Test
        void aNewPasswordEndsTheOtherSessionsAndKeepsThisOne() {
            UUID kept = here.recordedSession();
            UUID ended = elsewhere.recordedSession();
            change(TestUsers.PASSWORD, NEW_PASSWORD);
            assertThat(open.admits(kept, Activity.ON_PAGE)).isTrue();
            assertThat(open.admits(ended, Activity.ON_PAGE)).isFalse();
            assertThat(elsewhere.session().isInvalid()).isTrue();
        }

        @Test
        void aWrongCurrentPasswordChangesNothing() {
            assertThatThrownBy(() -> change("nem ez a jelszó hozzá", NEW_PASSWORD))
                    .isInstanceOf(CurrentPasswordWrong.class);
            assertThat(open.admits(elsewhere.recordedSession(), Activity.ON_PAGE))
                    .isTrue();
            assertThat(signIn(new TestBrowser(), TestUsers.PASSWORD)).isEqualTo(SignIn.Outcome.SIGNED_IN);
            assertThat(mails.subjectsTo(email)).isEmpty();
        }

        @Test
        void aWeakPasswordIsRefusedWithItsReason() {
            assertThat(change(TestUsers.PASSWORD, "rövid")).contains("identity.password.short");
            assertThat(change(TestUsers.PASSWORD, "123456789012")).contains("identity.password.common");
            assertThat(change(TestUsers.PASSWORD, "miskolcmiho2026")).contains("identity.password.guessable");
            assertThat(signIn(new TestBrowser(), TestUsers.PASSWORD)).isEqualTo(SignIn.Outcome.SIGNED_IN);
        }

        @Test
        void theCurrentPasswordCannotBeGuessedForEver() {
            for (int guess = 0; guess < 100; guess++) {
                assertThatThrownBy(() -> change("nem ez a jelszó hozzá", NEW_PASSWORD))
                        .isInstanceOf(CurrentPasswordWrong.class);
            }
            assertThatThrownBy(() -> change(TestUsers.PASSWORD, NEW_PASSWORD)).isInstanceOf(CurrentPasswordWrong.class);
        }

        @Test
        void whoeverKnewTheOldPasswordHasNothingLeftOfIt() {
            String reset = links.issue(LinkPurpose.PASSWORD_RESET, account.toString(), "");
            String emailChange = links.issue(LinkPurpose.EMAIL_CHANGE, account.toString(), "thief@example.com");
            change(TestUsers.PASSWORD, NEW_PASSWORD);
            assertThat(links.look(LinkPurpose.PASSWORD_RESET, reset).isValid()).isFalse();
            assertThat(links.look(LinkPurpose.EMAIL_CHANGE, emailChange).isValid())
                    .isFalse();
        }

        @Test
        void everySessionIsListedAndOneIsMarkedAsThisOne() {
            List<OwnSession> sessions = here.asks(() -> own.sessions());
            assertThat(sessions)
                    .extracting(OwnSession::id)
                    .containsExactlyInAnyOrder(here.recordedSession(), elsewhere.recordedSession());
            assertThat(sessions)
                    .filteredOn(OwnSession::current)
                    .extracting(OwnSession::id)
                    .containsExactly(here.recordedSession());
        }

        @Test
        void signingOutEverywhereEndsEverySession() {
            UUID first = here.recordedSession();
            UUID second = elsewhere.recordedSession();
            here.does(own::signOutEverywhere);
            assertThat(open.admits(first, Activity.NAVIGATION)).isFalse();
            assertThat(open.admits(second, Activity.NAVIGATION)).isFalse();
        }

        @Test
        void theLanguageIsKeptInTheAccount() {
            here.does(() -> languages.remember(Locale.ENGLISH));
            assertThat(elsewhere.asks(languages::current)).contains(Locale.ENGLISH);
            assertThat(accounts.byId(account).orElseThrow().language()).isEqualTo(Locale.ENGLISH);
        }

        @Test
        void aStrangerChangesNothing() {
            var stranger = new TestBrowser();
            assertThatThrownBy(() -> stranger.asks(() -> own.changePassword(TestUsers.PASSWORD, NEW_PASSWORD)))
                    .isInstanceOfAny(
                            AuthorizationDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        }

        private java.util.Optional<String> change(String current, String chosen) {
            return here.asks(() -> own.changePassword(current, chosen));
        }

        private SignIn.Outcome signIn(TestBrowser browser, String password) {
            return browser.asks(() -> signIn.signIn(email.value(), password));
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends OwnAccount {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends OwnAccount {}
}
