package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.identity.OpenSessions.Activity;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another e-mail address counts once it is confirmed there, and the old one is told; on both databases. */
class EmailChangesTest {

    private static final String CONFIRM = "Erősítse meg új e-mail címét";
    private static final String CHANGED = "Megváltozott a fiókja e-mail címe";
    private static final String TAKEN = "Ennek az e-mail címnek már van fiókja";

    abstract static class Changes {

        private static final AtomicInteger NEXT = new AtomicInteger();

        @Autowired
        EmailChanges changes;

        @Autowired
        SignIn signIn;

        @Autowired
        OpenSessions open;

        @Autowired
        OneTimeLinks links;

        @Autowired
        AccountService accounts;

        @Autowired
        TestUsers users;

        @Autowired
        TestMails mails;

        private final TestBrowser owner = new TestBrowser();
        private final EmailAddress wanted = new EmailAddress("new-" + UUID.randomUUID() + "@example.hu");
        private UUID account;
        private EmailAddress old;

        @BeforeEach
        void aSignedInCustomer() {
            account = newCustomer();
            old = addressOf(account);
            owner.asks(() -> signIn.signIn(old.value(), TestUsers.PASSWORD));
        }

        @Test
        void untilItIsConfirmedNothingChanges() {
            request(wanted);
            assertThat(addressOf(account)).isEqualTo(old);
            assertThat(mails.subjectsTo(wanted)).containsExactly(CONFIRM);
            assertThat(mails.subjectsTo(old)).isEmpty();
            String token = mails.tokenTo(wanted);
            for (int look = 0; look < 100; look++) {
                assertThat(changes.addressOf(token)).contains(wanted.value());
            }
            assertThat(addressOf(account)).isEqualTo(old);
        }

        @Test
        void onceConfirmedItIsTheAccountsAndTheOldOneIsTold() {
            request(wanted);
            changes.confirm(mails.tokenTo(wanted));
            assertThat(addressOf(account)).isEqualTo(wanted);
            assertThat(mails.subjectsTo(old)).containsExactly(CHANGED);
            assertThat(mails.to(old).getFirst().text()).contains(wanted.value());
            var browser = new TestBrowser();
            assertThat(browser.asks(() -> signIn.signIn(old.value(), TestUsers.PASSWORD)))
                    .isEqualTo(SignIn.Outcome.WRONG);
            assertThat(browser.asks(() -> signIn.signIn(wanted.value(), TestUsers.PASSWORD)))
                    .isEqualTo(SignIn.Outcome.SIGNED_IN);
        }

        @Test
        void confirmingEndsTheSessionsAndTheLinksSentToTheOldAddress() {
            UUID session = owner.recordedSession();
            String reset = links.issue(LinkPurpose.PASSWORD_RESET, account.toString(), "");
            request(wanted);
            changes.confirm(mails.tokenTo(wanted));
            assertThat(open.admits(session, Activity.NAVIGATION)).isFalse();
            assertThat(links.look(LinkPurpose.PASSWORD_RESET, reset).isValid()).isFalse();
        }

        @Test
        void theLinkWorksOnceAndTheNewestOnly() {
            request(wanted);
            String older = mails.tokenTo(wanted);
            request(wanted);
            String newer = mails.tokenTo(wanted);
            assertThatThrownBy(() -> changes.confirm(older)).isInstanceOf(LinkNotUsable.class);
            changes.confirm(newer);
            assertThatThrownBy(() -> changes.confirm(newer)).isInstanceOf(LinkNotUsable.class);
        }

        @Test
        void anAddressThatHasAnAccountLooksLikeAnyOther() {
            UUID other = newCustomer();
            EmailAddress taken = addressOf(other);
            request(taken);
            assertThat(mails.subjectsTo(taken)).containsExactly(TAKEN);
            assertThat(mails.to(taken).getFirst().text()).doesNotContain("token=");
            assertThat(addressOf(account)).isEqualTo(old);
            assertThat(addressOf(other)).isEqualTo(taken);
        }

        @Test
        void anAddressThatGotAnAccountMeanwhileIsNotTakenFromIt() {
            request(wanted);
            UUID other = newCustomer();
            EmailAddress before = addressOf(other);
            var second = new TestBrowser();
            second.asks(() -> signIn.signIn(before.value(), TestUsers.PASSWORD));
            String first = mails.tokenTo(wanted);
            second.does(() -> changes.request(wanted, TestUsers.PASSWORD));
            changes.confirm(mails.tokenTo(wanted));
            assertThatThrownBy(() -> changes.confirm(first)).isInstanceOf(AccountExists.class);
            assertThat(addressOf(account)).isEqualTo(old);
            assertThat(addressOf(other)).isEqualTo(wanted);
        }

        @Test
        void withoutThePasswordNothingIsSent() {
            assertThatThrownBy(() -> owner.does(() -> changes.request(wanted, "nem ez a jelszó hozzá")))
                    .isInstanceOf(CurrentPasswordWrong.class);
            assertThat(mails.subjectsTo(wanted)).isEmpty();
        }

        @Test
        void nobodysPostboxIsFilled() {
            IntStream.range(0, 20).forEach(attempt -> request(wanted));
            assertThat(mails.to(wanted)).hasSize(5);
        }

        private void request(EmailAddress address) {
            owner.does(() -> changes.request(address, TestUsers.PASSWORD));
        }

        private UUID newCustomer() {
            return users.newCustomer(List.of(String.valueOf(620_000_000 + NEXT.getAndIncrement())));
        }

        private EmailAddress addressOf(UUID id) {
            return accounts.byId(id).orElseThrow().email();
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Changes {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Changes {}
}
