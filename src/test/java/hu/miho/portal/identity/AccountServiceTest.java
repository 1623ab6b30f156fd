package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

class AccountServiceTest {

    @Transactional
    abstract static class Accounts {

        private static final CustomerId CUSTOMER = new CustomerId("500500500");

        @Autowired
        AccountService accounts;

        @Autowired
        StaffSetup setup;

        @Autowired
        JdbcClient jdbc;

        @Test
        void anAccountIsFoundByAddressByCustomerAndById() {
            UUID id = open("anna@example.hu", CUSTOMER);
            AccountDetails account = accounts.byId(id).orElseThrow();
            assertThat(account.email().value()).isEqualTo("anna@example.hu");
            assertThat(account.customers()).containsExactly(CUSTOMER);
            assertThat(account.roles()).containsExactly(Roles.CUSTOMER);
            assertThat(account.active()).isTrue();
            assertThat(account.language()).isEqualTo(Locale.ENGLISH);
            assertThat(accounts.byEmail(new EmailAddress("ANNA@example.hu"))).contains(account);
            assertThat(accounts.byCustomer(CUSTOMER)).contains(account);
            assertThat(accounts.customersOf(id)).containsExactly(CUSTOMER);
        }

        @Test
        void anAddressOrACustomerServesOneAccountOnly() {
            open("anna@example.hu", CUSTOMER);
            assertThatThrownBy(() -> open("anna@example.hu", new CustomerId("500500501")))
                    .isInstanceOf(AccountExists.class);
            assertThatThrownBy(() -> open("bela@example.hu", CUSTOMER)).isInstanceOf(AccountExists.class);
        }

        @Test
        void aClerkCanJoinAnotherCustomerIdToAnAccount() {
            UUID id = open("anna@example.hu", CUSTOMER);
            setup.addCustomer(id, new CustomerId("500500502"));
            jdbc.sql("select 1").query().singleValue();
            assertThat(accounts.customersOf(id)).containsExactlyInAnyOrder(CUSTOMER, new CustomerId("500500502"));
        }

        @Test
        void aRefusedPasswordOpensNothing() {
            assertThatThrownBy(() ->
                            accounts.createCustomerAccount(newAccount("anna@example.hu", CUSTOMER), "123456789012"))
                    .isInstanceOfSatisfying(
                            PasswordRefused.class,
                            refused -> assertThat(refused.problemKey()).isEqualTo("identity.password.common"));
            assertThat(accounts.byCustomer(CUSTOMER)).isEmpty();
        }

        @Test
        void thePasswordIsKeptAsAnArgon2idHash() {
            open("anna@example.hu", CUSTOMER);
            assertThat(jdbc.sql("select password_hash from portal_account where email = 'anna@example.hu'")
                            .query(String.class)
                            .single())
                    .startsWith("$argon2id$v=19$m=64,t=1,p=1$");
        }

        @Test
        void thePrivacyNoticeIsKeptWithVersionTimeAndChannel() {
            open("anna@example.hu", CUSTOMER);
            assertThat(jdbc.sql("""
                            select privacy_notice_version, privacy_channel
                            from portal_account where privacy_accepted_at is not null and email = 'anna@example.hu'""").query().singleRow())
                    .containsEntry("privacy_notice_version", "2026-1")
                    .containsEntry("privacy_channel", "ONLINE");
        }

        @Test
        void anUnknownAccountReadsNobodysData() {
            assertThat(accounts.customersOf(UUID.randomUUID())).isEmpty();
        }

        @Test
        @SignedInAs(customers = {"500600700", "500600701"})
        void aTestCanBeSignedInAsACustomer() {
            UUID id = CurrentUser.find().orElseThrow().accountId();
            assertThat(accounts.customersOf(id))
                    .isEqualTo(Set.of(new CustomerId("500600700"), new CustomerId("500600701")));
            assertThat(CurrentUser.hasRole(Roles.CUSTOMER)).isTrue();
            assertThat(CurrentUser.hasRole(Roles.CLERK)).isFalse();
        }

        @Test
        @SignedInAs(role = Roles.LEAD_CLERK)
        void aStaffRoleIncludesTheOnesBeforeIt() {
            assertThat(CurrentUser.hasRole(Roles.CLERK)).isTrue();
            assertThat(CurrentUser.hasRole(Roles.LEAD_CLERK)).isTrue();
            assertThat(CurrentUser.hasRole(Roles.ADMIN)).isFalse();
            assertThat(CurrentUser.hasRole(Roles.CUSTOMER)).isFalse();
        }

        private UUID open(String email, CustomerId customer) {
            return accounts.createCustomerAccount(newAccount(email, customer), TestUsers.PASSWORD);
        }

        private static NewCustomerAccount newAccount(String email, CustomerId customer) {
            return new NewCustomerAccount(
                    new EmailAddress(email), customer, Locale.ENGLISH, "2026-1", Instant.parse("2026-11-23T10:00:00Z"));
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Accounts {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Accounts {}
}
