package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.identity.OpenSessions.Activity;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** An account is erased with all that only it has, and the customer ID is free again; on both databases. */
class AccountDeletionTest {

    abstract static class Deletion {

        private static final AtomicInteger NEXT = new AtomicInteger(500_860_000);

        @Autowired
        AccountDeletion deletion;

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

        @Autowired
        JdbcClient jdbc;

        @Autowired
        ApplicationEvents events;

        private final TestBrowser owner = new TestBrowser();
        private final CustomerId customer = new CustomerId(String.valueOf(NEXT.getAndIncrement()));
        private UUID account;
        private EmailAddress email;

        @BeforeEach
        void aSignedInCustomer() {
            account = users.newCustomer(List.of(customer.value()));
            email = accounts.byId(account).orElseThrow().email();
            owner.asks(() -> signIn.signIn(email.value(), TestUsers.PASSWORD));
            links.issue(LinkPurpose.PASSWORD_RESET, account.toString(), "");
        }

        private void erase() {
            owner.does(() -> deletion.delete(TestUsers.PASSWORD));
        }

        @Test
        void nothingOfItIsLeft() {
            erase();
            assertThat(accounts.byId(account)).isEmpty();
            assertThat(accounts.byCustomer(customer)).isEmpty();
            for (String table : List.of("portal_account_customer", "portal_session", "known_device")) {
                assertThat(rowsOf(table, "account_id", account)).as(table).isZero();
            }
            assertThat(rowsOf("one_time_link", "subject", account.toString())).isZero();
            assertThat(events.stream(AccountErased.class))
                    .containsExactly(new AccountErased(account, Set.of(customer)));
        }

        private int rowsOf(String table, String column, Object value) {
            return jdbc.sql("select count(*) from " + table + " where " + column + " = ?")
                    .param(value)
                    .query(Integer.class)
                    .single();
        }

        @Test
        void everySessionEndsAndNobodySignsInAnyMore() {
            UUID here = owner.recordedSession();
            var elsewhere = new TestBrowser();
            elsewhere.asks(() -> signIn.signIn(email.value(), TestUsers.PASSWORD));
            UUID there = elsewhere.recordedSession();
            erase();
            assertThat(open.admits(here, Activity.NAVIGATION)).isFalse();
            assertThat(open.admits(there, Activity.NAVIGATION)).isFalse();
            assertThat(new TestBrowser().asks(() -> signIn.signIn(email.value(), TestUsers.PASSWORD)))
                    .isEqualTo(SignIn.Outcome.WRONG);
        }

        @Test
        void theOwnerIsToldAndTheLogKeepsThatItWas() {
            erase();
            assertThat(mails.subjectsTo(email)).containsExactly("Töröltük az online ügyfélszolgálati fiókját");
            assertThat(rowsOf("audit_event", "subject", "account " + account)).isPositive();
        }

        @Test
        void theCustomerCanRegisterAgainWithTheSameAddress() {
            erase();
            var again = new NewCustomerAccount(
                    email, customer, Locale.of("hu"), "2026-01-01", Instant.parse("2026-11-26T08:00:00Z"));
            UUID second = accounts.createCustomerAccount(again, TestUsers.PASSWORD);
            assertThat(accounts.byCustomer(customer)).map(AccountDetails::id).contains(second);
        }

        @Test
        void withoutThePasswordNothingIsErased() {
            assertThatThrownBy(() -> owner.does(() -> deletion.delete("nem ez a jelszó hozzá")))
                    .isInstanceOf(CurrentPasswordWrong.class);
            assertThat(accounts.byId(account)).isPresent();
            assertThat(mails.subjectsTo(email)).isEmpty();
        }

        @Test
        void staffCannotEraseTheirs() {
            Authentication clerk = users.staff(StaffRole.CLERK);
            assertThat(clerk.getAuthorities())
                    .noneMatch(role -> role.getAuthority().equals("ROLE_" + Roles.CUSTOMER));
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(clerk);
            SecurityContextHolder.setContext(context);
            try {
                assertThatThrownBy(() -> deletion.delete(TestUsers.PASSWORD)).isInstanceOf(AccessDeniedException.class);
            } finally {
                SecurityContextHolder.clearContext();
            }
        }
    }

    @Nested
    @PortalTest
    @RecordApplicationEvents
    class OnH2 extends Deletion {}

    @Nested
    @PortalTest
    @OnPostgres
    @RecordApplicationEvents
    class OnPostgreSql extends Deletion {}
}
