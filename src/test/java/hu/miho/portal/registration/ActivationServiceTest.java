package hu.miho.portal.registration;

import static hu.miho.portal.registration.TestRegistrations.newAddress;
import static hu.miho.portal.registration.TestRegistrations.newEmail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.identity.AccountDetails;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.identity.PasswordRefused;
import hu.miho.portal.registration.ActivationLink.State;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.testing.DatabaseDump;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The link of the mail opens one account, once (check S2); on both databases. */
class ActivationServiceTest {

    private static final String PASSWORD = "négy kék lámpa az udvaron";

    abstract static class Activating {

        @Autowired
        ActivationService activations;

        @Autowired
        RegistrationJobs jobs;

        @Autowired
        AccountService accounts;

        @Autowired
        TestRegistrations driver;

        @Autowired
        JdbcClient jdbc;

        private final String email = newEmail();
        private String customer = "";

        @BeforeEach
        void registerACustomer() {
            customer = driver.newCustomer();
            driver.register(customer, "Miskolc", email);
        }

        @Test
        void aThiefOfTheDatabaseFindsNoToken() {
            assertThat(DatabaseDump.of(jdbc)).contains(email).doesNotContain(driver.newestTokenFor(email));
        }

        @Test
        void theLinkOpensTheAccountOfItsCustomerAndAddress() {
            UUID id = activations.activate(driver.newestTokenFor(email), PASSWORD);
            AccountDetails account = accounts.byId(id).orElseThrow();
            assertThat(account.email()).isEqualTo(new EmailAddress(email));
            assertThat(account.customers()).containsExactly(new CustomerId(customer));
            assertThat(account.language().getLanguage()).isEqualTo("hu");
            assertThat(jdbc.sql("select privacy_notice_version from portal_account where id = ?")
                            .param(id)
                            .query(String.class)
                            .single())
                    .isEqualTo("2026-11");
            assertThat(jdbc.sql("select count(*) from audit_event where action = 'registration.activated'"
                                    + " and subject = ?")
                            .param("customer " + customer)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }

        @Test
        void aHundredLooksChangeNothingAndOfFiftySubmitsOneSucceeds() throws Exception {
            String token = driver.newestTokenFor(email);
            IntStream.range(0, 100)
                    .forEach(i -> assertThat(activations.look(token))
                            .isEqualTo(new ActivationLink(State.USABLE, new EmailAddress(email))));
            assertThat(inParallel(50, token)).hasSize(1);
            assertThat(accountsOf(customer)).isEqualTo(1);
            assertThat(activations.look(token)).isEqualTo(ActivationLink.unusable(State.USED));
        }

        @Test
        void twoLinksOfOneCustomerOpenOneAccount() throws Exception {
            String token = driver.newestTokenFor(email);
            String second = newEmail();
            driver.register(customer, "Miskolc", second);
            assertThat(inParallel(20, token, driver.newestTokenFor(second))).hasSize(1);
            assertThat(accountsOf(customer)).isEqualTo(1);
        }

        @Test
        void aRefusedPasswordLeavesTheLinkUsable() {
            String token = driver.newestTokenFor(email);
            assertThatThrownBy(() -> activations.activate(token, "rövid")).isInstanceOf(PasswordRefused.class);
            assertThatThrownBy(() -> activations.activate(token, email)).isInstanceOf(PasswordRefused.class);
            assertThat(activations.look(token).state()).isEqualTo(State.USABLE);
            assertThat(activations.activate(token, PASSWORD)).isNotNull();
        }

        @Test
        void aLinkEndsAfterADayAndANewOneGoesToTheSameAddress() {
            String token = driver.newestTokenFor(email);
            jdbc.sql("update one_time_link set expires_at = ? where subject = ?")
                    .params(OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1), email)
                    .update();
            refuses(token, State.EXPIRED);
            renew(token);
            assertThat(driver.subjectsTo(email))
                    .containsExactly("Aktiválja regisztrációját", "Aktiválja regisztrációját");
            assertThat(activations.activate(driver.newestTokenFor(email), PASSWORD))
                    .isNotNull();
            refuses(token, State.SUPERSEDED);
        }

        @Test
        void aNewerLinkSupersedesTheOlderOne() {
            String token = driver.newestTokenFor(email);
            driver.register(customer, "Miskolc", email);
            refuses(token, State.SUPERSEDED);
            assertThat(activations.look(driver.newestTokenFor(email)).state()).isEqualTo(State.USABLE);
        }

        @Test
        void aLinkForAnotherAddressLeavesTheOwnersLinkUsable() {
            String token = driver.newestTokenFor(email);
            driver.register(customer, "Miskolc", newEmail());
            assertThat(activations.look(token).state()).isEqualTo(State.USABLE);
        }

        @Test
        void renewingAUsedLinkTellsByMailAloneThatThereIsAnAccount() {
            String token = driver.newestTokenFor(email);
            activations.activate(token, PASSWORD);
            renew(token);
            assertThat(driver.subjectsTo(email)).startsWith("Ön már regisztrált");
        }

        @Test
        void renewingIsNotAGuessAndIsNotShutOutByGuesses() {
            String token = driver.newestTokenFor(email);
            IntStream.range(0, 20).forEach(i -> driver.register(customer, "Szerencs", newEmail()));
            renew(token);
            assertThat(driver.subjectsTo(email))
                    .containsExactly("Aktiválja regisztrációját", "Aktiválja regisztrációját");
        }

        @Test
        void aTokenThatWasNeverSentOpensNothing() {
            for (String token : List.of("", "x", "A".repeat(43), driver.newestTokenFor(email) + "x", "a\u0000b")) {
                assertThat(activations.look(token)).isEqualTo(ActivationLink.unusable(State.UNKNOWN));
                refuses(token, State.UNKNOWN);
                renew(token);
            }
            assertThat(driver.mailsTo(email)).hasSize(1);
        }

        @Test
        void aCustomerWhoWasRetiredMeanwhileIsToldSo() {
            String token = driver.newestTokenFor(email);
            jdbc.sql("update customer set retired = true where customer_id = ?")
                    .param(customer)
                    .update();
            refuses(token, State.NOT_ALLOWED);
            assertThat(accountsOf(customer)).isZero();
        }

        @Test
        void anAccountThatWasOpenedMeanwhileIsToldOf() {
            String token = driver.newestTokenFor(email);
            String second = newEmail();
            driver.register(customer, "Miskolc", second);
            activations.activate(driver.newestTokenFor(second), PASSWORD);
            refuses(token, State.ACCOUNT_EXISTS);
        }

        @Test
        void activationForgetsTheWrongGuesses() {
            String token = driver.newestTokenFor(email);
            driver.register(customer, "Szerencs", newEmail());
            activations.activate(token, PASSWORD);
            assertThat(jdbc.sql("select count(*) from budget_use where budget = 'FAILED_FOR_CUSTOMER'"
                                    + " and subject = ?")
                            .param(customer)
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        @Test
        void noTokenStandsInTheDatabaseInPlainText() {
            String token = driver.newestTokenFor(email);
            List<String> columns = jdbc.sql("select table_name || '.' || column_name from information_schema.columns"
                            + " where lower(table_schema) = 'public'"
                            + " and lower(data_type) in ('character varying', 'varchar', 'text')")
                    .query(String.class)
                    .list();
            assertThat(columns).hasSizeGreaterThan(50);
            assertThat(columns)
                    .allSatisfy(column ->
                            assertThat(occurrences(column, token)).as(column).isZero());
            assertThat(occurrences("one_time_link.subject", email)).isPositive();
        }

        private int occurrences(String tableAndColumn, String text) {
            String[] names = tableAndColumn.split("\\.");
            return jdbc.sql("select count(*) from " + names[0] + " where cast(" + names[1] + " as varchar) like ?")
                    .param("%" + text + "%")
                    .query(Integer.class)
                    .single();
        }

        private void refuses(String token, State state) {
            assertThat(activations.look(token)).isEqualTo(ActivationLink.unusable(state));
            assertThatThrownBy(() -> activations.activate(token, PASSWORD))
                    .isInstanceOfSatisfying(
                            ActivationRefused.class,
                            refused -> assertThat(refused.state()).isEqualTo(state));
        }

        private void renew(String token) {
            activations.renew(UUID.randomUUID(), token, newAddress());
            jobs.handleWaiting();
        }

        private int accountsOf(String customerId) {
            return jdbc.sql("select count(*) from portal_account_customer where customer_id = ?")
                    .param(customerId)
                    .query(Integer.class)
                    .single();
        }

        /** The accounts that were opened; every failure must be a refusal. */
        private List<UUID> inParallel(int times, String... tokens) throws InterruptedException {
            Stream<Callable<UUID>> submits = IntStream.range(0, times)
                    .mapToObj(i -> () -> activations.activate(tokens[i % tokens.length], PASSWORD));
            try (var threads = Executors.newFixedThreadPool(8)) {
                return threads.invokeAll(submits.toList()).stream()
                        .flatMap(Activating::opened)
                        .toList();
            }
        }

        private static Stream<UUID> opened(Future<UUID> submit) {
            try {
                return Stream.of(submit.get());
            } catch (ExecutionException refused) {
                assertThat(refused.getCause()).isInstanceOf(ActivationRefused.class);
                return Stream.empty();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Activating {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Activating {}
}
