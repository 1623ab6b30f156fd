package hu.miho.portal.registration;

import static hu.miho.portal.registration.TestRegistrations.newAddress;
import static hu.miho.portal.registration.TestRegistrations.newEmail;
import static hu.miho.portal.registration.TestRegistrations.newId;
import static hu.miho.portal.registration.TestRegistrations.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.identity.AccountService;
import hu.miho.portal.identity.NewCustomerAccount;
import hu.miho.portal.notifications.SentMail;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.ClientAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written to whom, how often one may try, and that nothing of it shows on screen; on both databases. */
class RegistrationServiceTest {

    private static final String ACTIVATE = "Aktiválja regisztrációját";
    private static final String REGISTERED = "Ön már regisztrált";
    private static final String SERVES_ANOTHER = "Ez az e-mail cím már foglalt";
    private static final String NOT_IDENTIFIED = "Nem tudtuk azonosítani Önt";
    private static final String WARNING = "Más e-mail címmel regisztráltak az ügyfél-azonosítójával";
    private static final String PASSWORD = "négy kék lámpa az udvaron";

    abstract static class Registering {

        @Autowired
        RegistrationService service;

        @Autowired
        RegistrationJobs jobs;

        @Autowired
        AccountService accounts;

        @Autowired
        TestRegistrations driver;

        @Autowired
        JdbcClient jdbc;

        private final String email = newEmail();

        /** What other tests left waiting is answered, and their failures count no more. */
        @BeforeEach
        void beginAfresh() {
            jobs.handleWaiting();
            jdbc.sql("delete from budget_use where budget = 'FAILED_IN_ALL'").update();
        }

        @Test
        void aCustomerWhoseDataMatchGetsALink() {
            String customer = driver.newCustomer();
            driver.register(customer + "/00000001", "  MISKOLC ", email.toUpperCase(Locale.ROOT));
            assertThat(driver.subjectsTo(email)).containsExactly(ACTIVATE);
            assertThat(driver.mailsTo(email).getFirst().text())
                    .contains("http://localhost/aktivalas?token=")
                    .contains(customer)
                    .doesNotContain("Kovács");
        }

        @Test
        void theMailSpeaksTheLanguageOfThePage() {
            var hungarian = wish(driver.newCustomer(), "Miskolc", email);
            driver.register(
                    new NewRegistration(hungarian.id(), hungarian.identity(), Locale.ENGLISH, "2026-11"), newAddress());
            assertThat(driver.subjectsTo(email)).containsExactly("Activate your registration");
        }

        @Test
        void whoeverHasAnAccountIsToldSo() {
            String customer = driver.newCustomer();
            open(newEmail(), customer);
            driver.register(customer, "Miskolc", email);
            assertThat(driver.subjectsTo(email)).containsExactly(REGISTERED);
        }

        @Test
        void anAddressThatServesAnotherCustomerIsToldSo() {
            open(email, newId());
            driver.register(driver.newCustomer(), "Miskolc", email);
            assertThat(driver.subjectsTo(email)).containsExactly(SERVES_ANOTHER);
        }

        @Test
        void everybodyElseGetsOneAndTheSameMail() {
            String household = driver.newCustomer();
            String institution = newId();
            driver.customer(institution).with("kind", "INSTITUTION").insert();
            String other = newId();
            driver.customer(other).with("kind", "OTHER").insert();
            String retired = newId();
            driver.customer(retired).with("retired", true).insert();
            String withoutPlace = newId();
            driver.customer(withoutPlace).with("birth_place", null).insert();
            String withoutDate = newId();
            driver.customer(withoutDate).with("birth_date", null).insert();
            String registered = driver.newCustomer();
            open(newEmail(), registered);

            Set<String> texts = new HashSet<>();
            texts.add(answerTo(newId(), "Miskolc"));
            texts.add(answerTo(household, "Szerencs"));
            texts.add(answerTo(registered, "Szerencs"));
            for (String customer : Set.of(institution, other, retired, withoutPlace, withoutDate)) {
                texts.add(answerTo(customer, "Miskolc"));
            }
            assertThat(texts).hasSize(1);
            assertThat(texts.iterator().next())
                    .startsWith(NOT_IDENTIFIED)
                    .contains("Szemere utca 5.", "06 (46) 501-740");
        }

        @Test
        void anotherAddressInTheMasterDataIsWarned() {
            String onFile = newEmail();
            String customer = newId();
            driver.customer(customer).with("email", onFile).insert();
            driver.register(customer, "Miskolc", email);
            assertThat(driver.subjectsTo(email)).containsExactly(ACTIVATE);
            assertThat(driver.subjectsTo(onFile)).containsExactly(WARNING);
            assertThat(driver.mailsTo(onFile).getFirst().text()).doesNotContain(email);
        }

        @Test
        void theWarningIsInHungarianWhateverLanguageTheVisitorReads() {
            String onFile = newEmail();
            String customer = newId();
            driver.customer(customer).with("email", onFile).insert();
            var hungarian = wish(customer, "Miskolc", email);
            driver.register(
                    new NewRegistration(hungarian.id(), hungarian.identity(), Locale.ENGLISH, "2026-11"), newAddress());
            assertThat(driver.subjectsTo(onFile)).containsExactly(WARNING);
        }

        @Test
        void theAddressInTheMasterDataItselfIsNotWarned() {
            String customer = newId();
            driver.customer(customer).with("email", email).insert();
            driver.register(customer, "Miskolc", email);
            assertThat(driver.subjectsTo(email)).containsExactly(ACTIVATE);
        }

        @Test
        void aWrongGuessWarnsNobody() {
            String onFile = newEmail();
            String customer = newId();
            driver.customer(customer).with("email", onFile).insert();
            driver.register(customer, "Szerencs", email);
            assertThat(driver.subjectsTo(onFile)).isEmpty();
        }

        @Test
        void atMostThreeRefusalsADayGoToOneAddress() {
            for (int i = 0; i < 5; i++) {
                driver.register(newId(), "Miskolc", email);
            }
            assertThat(driver.subjectsTo(email)).containsExactly(NOT_IDENTIFIED, NOT_IDENTIFIED, NOT_IDENTIFIED);
            driver.register(driver.newCustomer(), "Miskolc", email);
            assertThat(driver.subjectsTo(email)).startsWith(ACTIVATE);
        }

        @Test
        void afterFiveWrongGuessesFromANetworkTheRightOneIsRefusedThere() {
            String customer = driver.newCustomer();
            guess(customer, 5, () -> ClientAddress.of("192.0.2.1"));
            driver.register(wish(customer, "Miskolc", email), ClientAddress.of("192.0.2.77"));
            assertThat(driver.subjectsTo(email)).containsExactly(NOT_IDENTIFIED);
            driver.register(wish(customer, "Miskolc", email), ClientAddress.of("192.0.3.1"));
            assertThat(driver.subjectsTo(email)).startsWith(ACTIVATE);
        }

        @Test
        void fourWrongGuessesDoNotShutTheOwnerOut() {
            String customer = driver.newCustomer();
            ClientAddress home = newAddress();
            guess(customer, 4, () -> home);
            driver.register(wish(customer, "Miskolc", email), home);
            assertThat(driver.subjectsTo(email)).containsExactly(ACTIVATE);
        }

        @Test
        void afterTwentyWrongGuessesOnlyTheAddressOnFileGetsThrough() {
            String onFile = newEmail();
            String customer = newId();
            driver.customer(customer).with("email", onFile).insert();
            guess(customer, 20, TestRegistrations::newAddress);
            driver.register(customer, "Miskolc", email);
            assertThat(driver.subjectsTo(email)).containsExactly(NOT_IDENTIFIED);
            driver.register(customer, "Szerencs", onFile);
            assertThat(driver.subjectsTo(onFile)).containsExactlyInAnyOrder(NOT_IDENTIFIED, WARNING);
            driver.register(customer, "Miskolc", onFile);
            assertThat(driver.subjectsTo(onFile)).startsWith(ACTIVATE);
        }

        @Test
        void tooManyFailuresOfEverybodyRaiseAnAlarmAndLeaveTheOwnerIn() {
            String onFile = newEmail();
            String customer = newId();
            driver.customer(customer).with("email", onFile).insert();
            int alarms = alarms();
            failEverywhere(299);
            driver.register(newId(), "Miskolc", newEmail());
            assertThat(alarms()).isEqualTo(alarms + 1);
            driver.register(newId(), "Miskolc", newEmail());
            driver.register(driver.newCustomer(), "Miskolc", email);
            assertThat(driver.subjectsTo(email)).containsExactly(NOT_IDENTIFIED);
            driver.register(customer, "Miskolc", onFile);
            assertThat(driver.subjectsTo(onFile)).containsExactly(ACTIVATE);
            assertThat(alarms()).isEqualTo(alarms + 1);
        }

        @Test
        void sixAttemptsAMinuteComeThroughFromOneAddress() {
            ClientAddress from = newAddress();
            IntStream.range(0, 6).forEach(i -> service.request(wish(newId(), "Miskolc", newEmail()), from));
            var seventh = wish(newId(), "Miskolc", newEmail());
            assertThatThrownBy(() -> service.request(seventh, from)).isInstanceOf(TooManyAttempts.class);
            assertThatCode(() -> service.request(seventh, newAddress())).doesNotThrowAnyException();
        }

        @Test
        void thirtyAttemptsAnHourComeThroughFromOneAddress() {
            ClientAddress from = newAddress();
            for (int i = 0; i < 30; i++) {
                service.request(wish(newId(), "Miskolc", newEmail()), from);
                jdbc.sql("delete from budget_use where budget = 'ATTEMPTS_A_MINUTE' and subject = ?")
                        .param(from.ip())
                        .update();
            }
            assertThatThrownBy(() -> service.request(wish(newId(), "Miskolc", newEmail()), from))
                    .isInstanceOfSatisfying(
                            TooManyAttempts.class,
                            refused -> assertThat(refused.pause()).hasMinutes(60));
        }

        @Test
        void theAddressesOfOneIpv6NetworkCountTogether() {
            String network = "2001:db8:%x:%x:".formatted(System.nanoTime() & 0xffff, System.nanoTime() >> 16 & 0xffff);
            IntStream.rangeClosed(1, 6)
                    .forEach(i ->
                            service.request(wish(newId(), "Miskolc", newEmail()), ClientAddress.of(network + ":" + i)));
            assertThatThrownBy(() ->
                            service.request(wish(newId(), "Miskolc", newEmail()), ClientAddress.of(network + ":7")))
                    .isInstanceOf(TooManyAttempts.class);
        }

        @Test
        void aWishSentFiftyTimesCountsOnce() throws Exception {
            var wish = wish(driver.newCustomer(), "Miskolc", email);
            ClientAddress from = newAddress();
            Callable<Void> send = () -> {
                service.request(wish, from);
                return null;
            };
            try (var threads = Executors.newFixedThreadPool(8)) {
                for (var answer :
                        threads.invokeAll(Stream.generate(() -> send).limit(50).toList())) {
                    answer.get();
                }
            }
            jobs.handleWaiting();
            driver.register(wish, from);
            assertThat(driver.subjectsTo(email)).containsExactly(ACTIVATE);
        }

        @Test
        void twoWorkersAnswerOnce() throws Exception {
            service.request(wish(driver.newCustomer(), "Miskolc", email), newAddress());
            Callable<Void> work = () -> {
                jobs.handleWaiting();
                return null;
            };
            try (var threads = Executors.newFixedThreadPool(8)) {
                for (var done :
                        threads.invokeAll(Stream.generate(() -> work).limit(8).toList())) {
                    done.get();
                }
            }
            assertThat(driver.subjectsTo(email)).containsExactly(ACTIVATE);
        }

        @Test
        void personalDataAreSealedWhileTheyWaitAndErasedAfterwards() {
            var wish = wish(driver.newCustomer(), "Miskolc", email);
            service.request(wish, newAddress());
            byte[] sealed = sealed(wish.id());
            assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                    .doesNotContain("Miskolc")
                    .doesNotContain(email);
            jobs.handleWaiting();
            assertThat(sealed(wish.id())).isNull();
        }

        @Test
        void aRequestThatCannotBeAnsweredWaitsAndHoldsNobodyUp() {
            UUID broken = UUID.randomUUID();
            jdbc.sql("insert into registration_request (id, version, requested_at, sealed_attempt, next_try_at, tries)"
                            + " values (?, 0, ?, ?, ?, 0)")
                    .params(broken, hoursAgo(1), new byte[] {1, 2, 3}, hoursAgo(1))
                    .update();
            driver.register(driver.newCustomer(), "Miskolc", email);
            assertThat(driver.subjectsTo(email)).containsExactly(ACTIVATE);
            assertThat(tries(broken)).isEqualTo(1);
            jobs.handleWaiting();
            assertThat(tries(broken)).as("not again at once").isEqualTo(1);
            jdbc.sql("update registration_request set next_try_at = ? where id = ?")
                    .params(hoursAgo(1), broken)
                    .update();
            jobs.handleWaiting();
            assertThat(tries(broken)).isEqualTo(2);
            jdbc.sql("update registration_request set requested_at = ? where id = ?")
                    .params(hoursAgo(49), broken)
                    .update();
            jobs.forgetOld();
            assertThat(jdbc.sql("select count(*) from registration_request where id = ?")
                            .param(broken)
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        @Test
        void theFormIsCheckedAgainWhenTheRequestComesIn() {
            var forged = new NewRegistration(
                    UUID.randomUUID(), new TypedIdentity("12345678", "", null, "x"), Locale.ENGLISH, "1");
            assertThatThrownBy(() -> service.request(forged, newAddress()))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        private void open(String address, String customer) {
            accounts.createCustomerAccount(
                    new NewCustomerAccount(
                            new EmailAddress(address),
                            new CustomerId(customer),
                            Locale.of("hu"),
                            "2026-11",
                            Instant.parse("2026-11-01T00:00:00Z")),
                    PASSWORD);
        }

        private String answerTo(String customer, String birthPlace) {
            String address = newEmail();
            driver.register(customer, birthPlace, address);
            assertThat(driver.mailsTo(address)).hasSize(1);
            SentMail mail = driver.mailsTo(address).getFirst();
            return mail.subject() + "\n" + mail.text();
        }

        private void guess(String customer, int times, Supplier<ClientAddress> from) {
            for (int i = 0; i < times; i++) {
                // the worker's budgets are tried here, not the pages'
                jdbc.sql("delete from budget_use where budget like 'ATTEMPTS%'").update();
                driver.register(wish(customer, "Szerencs", newEmail()), from.get());
            }
        }

        private void failEverywhere(int times) {
            for (int i = 0; i < times; i++) {
                jdbc.sql("insert into budget_use (id, budget, subject, counts_until) values (?, ?, ?, ?)")
                        .params(UUID.randomUUID(), "FAILED_IN_ALL", "everybody", hoursAgo(-1))
                        .update();
            }
        }

        private int alarms() {
            return jdbc.sql("select count(*) from audit_event where action = 'registration.alarm'")
                    .query(Integer.class)
                    .single();
        }

        private byte[] sealed(UUID id) {
            return jdbc.sql("select sealed_attempt from registration_request where id = ?")
                    .param(id)
                    .query((row, number) -> row.getBytes(1))
                    .list()
                    .getFirst();
        }

        private int tries(UUID id) {
            return jdbc.sql("select tries from registration_request where id = ?")
                    .param(id)
                    .query(Integer.class)
                    .single();
        }

        private static OffsetDateTime hoursAgo(int hours) {
            return OffsetDateTime.now(ZoneOffset.UTC).minusHours(hours);
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Registering {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Registering {}
}
