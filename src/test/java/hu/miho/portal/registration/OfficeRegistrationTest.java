package hu.miho.portal.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.audit.AuditTrail;
import hu.miho.portal.identity.AccountDetails;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.identity.LinkNotUsable;
import hu.miho.portal.identity.PasswordRefused;
import hu.miho.portal.identity.StaffRole;
import hu.miho.portal.identity.TestMails;
import hu.miho.portal.identity.TestUsers;
import hu.miho.portal.registration.NewOfficeRegistration.Field;
import hu.miho.portal.registration.NewOfficeRegistration.Problem;
import hu.miho.portal.registration.OfficeRefused.Reason;
import hu.miho.portal.registration.Representation.SigningRight;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.DatabaseDump;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PdfStandards;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Access begun by a clerk and finished by the customer: organisations with their papers, letters with a code, several customer
 * IDs under one address; on both databases.
 */
class OfficeRegistrationTest {

    private static final String PASSWORD = "négy kék lámpa az udvaron";
    private static final String NOTICE = "2026-11";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Pattern CODE = Pattern.compile("(?:[2-9A-HJ-NP-Z]{4}-){6}[2-9A-HJ-NP-Z]{2}");

    @SignedInAs(role = Roles.CLERK)
    abstract static class AtTheOffice {

        @Autowired
        OfficeRegistrations office;

        @Autowired
        OfficeActivations activations;

        @Autowired
        AccountIds ids;

        @Autowired
        AccountService accounts;

        @Autowired
        TestRegistrations driver;

        @Autowired
        TestUsers users;

        @Autowired
        TestMails mails;

        @Autowired
        AuditTrail trail;

        @Autowired
        JdbcClient jdbc;

        private final EmailAddress email = new EmailAddress(TestRegistrations.newEmail());
        private CustomerId company = new CustomerId("000000000");
        private CustomerId person = new CustomerId("000000000");

        @BeforeEach
        void aCompanyAndAPerson() {
            company = new CustomerId(TestRegistrations.newId());
            driver.customer(company.value())
                    .with("kind", "OTHER")
                    .with("birth_place", null)
                    .with("birth_date", null)
                    .insert();
            person = new CustomerId(driver.newCustomer());
        }

        @Test
        void aCompanyIsRegisteredByItsPapersAndChoosesItsPassword() {
            OfficeRegistrationDetails begun = office.register(ofCompany(AccessWay.MAIL));
            assertThat(begun.isOpen()).isTrue();
            assertThat(begun.identifiedBy()).isEqualTo(IdentifiedBy.COMPANY_PAPERS);
            assertThat(begun.representation())
                    .isEqualTo(new Representation("Nagy Pál", SigningRight.SOLE, TODAY.minusYears(1), TODAY));
            String token = mails.tokenTo(email);
            assertThat(activations.look(token)).isEqualTo(new ActivationLink(ActivationLink.State.USABLE, email));
            UUID account = activations.activate(token, PASSWORD, NOTICE);
            AccountDetails opened = accounts.byId(account).orElseThrow();
            assertThat(opened.customers()).containsExactly(company);
            assertThat(opened.email()).isEqualTo(email);
            assertThat(latest(company).state()).isEqualTo(OfficeRegistrationDetails.State.DONE);
            assertThat(trail.about(
                            "customer " + company, Set.of("account.office-registration", "registration.activated"), 9))
                    .hasSize(2);
        }

        @Test
        void aHundredLooksChangeNothingAndOfFiftySubmitsOneOpensTheAccount() throws Exception {
            office.register(ofCompany(AccessWay.MAIL));
            String token = mails.tokenTo(email);
            IntStream.range(0, 100)
                    .forEach(i -> assertThat(activations.look(token).state()).isEqualTo(ActivationLink.State.USABLE));
            assertThat(DatabaseDump.of(jdbc)).doesNotContain(token);
            assertThat(successes(50, () -> activations.activate(token, PASSWORD, NOTICE)))
                    .isEqualTo(1);
            assertThat(activations.look(token).state()).isEqualTo(ActivationLink.State.USED);
        }

        @Test
        void aRefusedPasswordLeavesTheLinkUsable() {
            office.register(ofCompany(AccessWay.MAIL));
            String token = mails.tokenTo(email);
            assertThatThrownBy(() -> activations.activate(token, "rövid", NOTICE))
                    .isInstanceOf(PasswordRefused.class);
            assertThat(activations.look(token).state()).isEqualTo(ActivationLink.State.USABLE);
        }

        @Test
        void theSameOneSentTwiceCountsOnceAndAnotherIsRefusedWhileItIsOpen() {
            NewOfficeRegistration wish = ofCompany(AccessWay.MAIL);
            assertThat(office.register(wish).id())
                    .isEqualTo(office.register(wish).id());
            assertThat(mails.subjectsTo(email)).hasSize(1);
            refused(Reason.OPEN_ALREADY, () -> office.register(ofCompany(AccessWay.LETTER)));
        }

        @Test
        void aNewLinkEndsTheOneBeforeAndTakingItBackEndsBoth() {
            OfficeRegistrationDetails begun = office.register(ofCompany(AccessWay.MAIL));
            String first = mails.tokenTo(email);
            office.sendAgain(begun.id());
            String second = mails.tokenTo(email);
            assertThat(activations.look(first).state()).isEqualTo(ActivationLink.State.SUPERSEDED);
            assertThat(activations.look(second).state()).isEqualTo(ActivationLink.State.USABLE);
            office.withdraw(begun.id());
            assertThat(activations.look(second).state()).isEqualTo(ActivationLink.State.NOT_ALLOWED);
            assertThatThrownBy(() -> activations.activate(second, PASSWORD, NOTICE))
                    .isInstanceOf(ActivationRefused.class);
            assertThat(accounts.byCustomer(company)).isEmpty();
            refused(Reason.CLOSED, () -> office.sendAgain(begun.id()));
            refused(Reason.CLOSED, () -> office.withdraw(begun.id()));
            assertThat(office.register(ofCompany(AccessWay.MAIL)).isOpen()).isTrue();
        }

        @Test
        void tenMailsADayAreEnoughForAnAddressAndTheLastLinkStillWorks() {
            OfficeRegistrationDetails begun = office.register(ofCompany(AccessWay.MAIL));
            for (int i = 0; i < 9; i++) {
                office.sendAgain(begun.id());
            }
            String last = mails.tokenTo(email);
            refused(Reason.TOO_MANY_MAILS, () -> office.sendAgain(begun.id()));
            assertThat(activations.look(last).state()).isEqualTo(ActivationLink.State.USABLE);
        }

        @Test
        void ofTheCustomersConsentAndTheClerksTakingBackOneWins() throws Exception {
            OfficeRegistrationDetails begun = office.register(ofCompany(AccessWay.MAIL));
            String token = mails.tokenTo(email);
            var context = SecurityContextHolder.getContext();
            try (var pool = Executors.newFixedThreadPool(2)) {
                Future<Boolean> activated =
                        pool.submit(() -> went(() -> activations.activate(token, PASSWORD, NOTICE)));
                Future<Boolean> withdrawn = pool.submit(() -> {
                    SecurityContextHolder.setContext(context);
                    return went(() -> {
                        office.withdraw(begun.id());
                        return true;
                    });
                });
                assertThat(List.of(activated.get(), withdrawn.get())).containsExactlyInAnyOrder(true, false);
                assertThat(accounts.byCustomer(company).isPresent()).isEqualTo(activated.get());
            }
        }

        @Test
        void theLettersCodeSendsTheLinkToTheAddressThatIsTyped() throws Exception {
            OfficeRegistrationDetails begun = office.register(ofPerson(AccessWay.LETTER));
            byte[] letter = office.letter(begun.id());
            assertThat(PdfStandards.brokenIn(letter)).isEmpty();
            String first = code(letter);
            String code = code(office.letter(begun.id()));
            assertThat(DatabaseDump.of(jdbc)).doesNotContain(code).doesNotContain(code.replace("-", ""));
            for (String wrong : List.of(first, code.substring(1), "")) {
                assertThatThrownBy(() -> activations.askByLetter(person, wrong, email, TestRegistrations.newAddress()))
                        .isInstanceOf(WrongCode.class);
            }
            assertThatThrownBy(() -> activations.askByLetter(company, code, email, TestRegistrations.newAddress()))
                    .as("another customer's")
                    .isInstanceOf(WrongCode.class);
            String typed = code.replace("-", " ").toLowerCase(Locale.ROOT);
            activations.askByLetter(
                    person, typed, new EmailAddress("elgepelt-" + email), TestRegistrations.newAddress());
            activations.askByLetter(person, typed, email, TestRegistrations.newAddress());
            activations.activate(mails.tokenTo(email), PASSWORD, NOTICE);
            assertThat(accounts.byCustomer(person).orElseThrow().email()).isEqualTo(email);
            assertThatThrownBy(() -> activations.askByLetter(person, code, email, TestRegistrations.newAddress()))
                    .as("used")
                    .isInstanceOf(WrongCode.class);
        }

        @Test
        void guessedCodesOfOneNetworkAreCounted() {
            var from = TestRegistrations.newAddress();
            for (int i = 0; i < 20; i++) {
                assertThatThrownBy(() -> activations.askByLetter(person, "0000", email, from))
                        .isInstanceOf(WrongCode.class);
            }
            assertThatThrownBy(() -> activations.askByLetter(person, "0000", email, from))
                    .isInstanceOf(TooManyAttempts.class);
        }

        @Test
        void thatAnAddressHasAnAccountIsToldToThatAddressAlone() throws Exception {
            EmailAddress taken = accounts.byId(users.newCustomer(List.of(TestRegistrations.newId())))
                    .orElseThrow()
                    .email();
            OfficeRegistrationDetails begun = office.register(ofPerson(AccessWay.LETTER));
            activations.askByLetter(person, code(office.letter(begun.id())), taken, TestRegistrations.newAddress());
            assertThat(mails.to(taken)).hasSize(1);
            assertThat(mails.to(taken).getFirst().text()).doesNotContain("token=");
        }

        @Test
        void anIdJoinsAnAccountWhenItsOwnerAgreesAndLeavesItAgain() {
            UUID owner = users.newCustomer(List.of(TestRegistrations.newId()));
            EmailAddress ownersEmail = accounts.byId(owner).orElseThrow().email();
            office.register(wish(person, AccessWay.JOIN, ownersEmail.value(), IdentifiedBy.ID_CARD));
            String token = mails.tokenTo(ownersEmail);
            assertThat(accounts.customersOf(owner)).doesNotContain(person);
            assertThat(ids.look(token)).contains(new AccountIds.Change(AccessWay.JOIN, person, ownersEmail));
            ids.agree(token);
            assertThat(accounts.customersOf(owner)).contains(person).hasSize(2);
            assertThat(ids.look(token)).isEmpty();
            assertThatThrownBy(() -> ids.agree(token)).isInstanceOf(LinkNotUsable.class);

            office.register(wish(person, AccessWay.SEPARATE, "", IdentifiedBy.ID_CARD));
            String leave = mails.tokenTo(ownersEmail);
            ids.agree(leave);
            assertThat(accounts.customersOf(owner)).hasSize(1).doesNotContain(person);
            refused(
                    Reason.HAS_NO_ACCOUNT,
                    () -> office.register(wish(person, AccessWay.SEPARATE, "", IdentifiedBy.ID_CARD)));
        }

        @Test
        void fiftyConsentsAtOnceAreOne() throws Exception {
            UUID owner = users.newCustomer(List.of(TestRegistrations.newId()));
            EmailAddress ownersEmail = accounts.byId(owner).orElseThrow().email();
            office.register(wish(person, AccessWay.JOIN, ownersEmail.value(), IdentifiedBy.PASSPORT));
            String token = mails.tokenTo(ownersEmail);
            assertThat(successes(50, () -> {
                        ids.agree(token);
                        return true;
                    }))
                    .isEqualTo(1);
            assertThat(accounts.customersOf(owner)).hasSize(2);
        }

        @Test
        void whatBecameImpossibleMeanwhileIsRefusedAndTheLinkIsNotUsedUp() {
            UUID owner = users.newCustomer(List.of(TestRegistrations.newId()));
            EmailAddress ownersEmail = accounts.byId(owner).orElseThrow().email();
            office.register(wish(person, AccessWay.JOIN, ownersEmail.value(), IdentifiedBy.PASSPORT));
            users.newCustomer(List.of(person.value()));
            String token = mails.tokenTo(ownersEmail);
            assertThat(ids.look(token)).isEmpty();
            refused(Reason.CLOSED, () -> ids.agree(token));
            assertThat(accounts.customersOf(owner)).hasSize(1);
        }

        @Test
        void whatCannotBeIsSaidWhy() {
            UUID one = users.newCustomer(List.of(person.value()));
            String taken = accounts.byId(one).orElseThrow().email().value();
            refused(Reason.HAS_ACCOUNT, () -> office.register(ofPerson(AccessWay.MAIL)));
            refused(Reason.HAS_ACCOUNT, () -> office.register(ofPerson(AccessWay.LETTER)));
            refused(Reason.ONLY_ONE, () -> office.register(wish(person, AccessWay.SEPARATE, "", IdentifiedBy.ID_CARD)));
            CustomerId another = new CustomerId(driver.newCustomer());
            refused(
                    Reason.ADDRESS_TAKEN,
                    () -> office.register(wish(another, AccessWay.MAIL, taken, IdentifiedBy.ID_CARD)));
            String ofStaff = users.newStaff(StaffRole.CLERK).value();
            for (String nobody : List.of("senki@example.com", ofStaff)) {
                refused(
                        Reason.NO_SUCH_ACCOUNT,
                        () -> office.register(wish(another, AccessWay.JOIN, nobody, IdentifiedBy.ID_CARD)));
            }
            jdbc.sql("update customer set retired = true where customer_id = ?")
                    .param(company.value())
                    .update();
            refused(Reason.NOT_A_CUSTOMER, () -> office.register(ofCompany(AccessWay.MAIL)));
        }

        @Test
        void whoLeftTheBillingSystemMeanwhileGetsNoAccount() {
            office.register(ofCompany(AccessWay.MAIL));
            String token = mails.tokenTo(email);
            jdbc.sql("update customer set retired = true where customer_id = ?")
                    .param(company.value())
                    .update();
            assertThat(activations.look(token).state()).isEqualTo(ActivationLink.State.NOT_ALLOWED);
            assertThatThrownBy(() -> activations.activate(token, PASSWORD, NOTICE))
                    .isInstanceOf(ActivationRefused.class);
        }

        @Test
        void onlyClerksBeginIt() {
            SecurityContextHolder.getContext().setAuthentication(users.customer(List.of(TestRegistrations.newId())));
            Stream.<Runnable>of(
                            () -> office.register(ofPerson(AccessWay.MAIL)),
                            () -> office.latest(person),
                            () -> office.letter(UUID.randomUUID()),
                            () -> office.withdraw(UUID.randomUUID()),
                            () -> office.sendAgain(UUID.randomUUID()))
                    .forEach(step -> assertThatExceptionOfType(AccessDeniedException.class)
                            .isThrownBy(step::run));
        }

        private NewOfficeRegistration ofCompany(AccessWay way) {
            return new NewOfficeRegistration(
                    UUID.randomUUID(),
                    company,
                    way,
                    email.value(),
                    Formats.HUNGARIAN,
                    null,
                    " Nagy Pál ",
                    SigningRight.SOLE,
                    TODAY.minusYears(1),
                    TODAY);
        }

        private NewOfficeRegistration ofPerson(AccessWay way) {
            return wish(person, way, email.value(), IdentifiedBy.ID_CARD);
        }

        private OfficeRegistrationDetails latest(CustomerId customer) {
            return office.latest(customer).orElseThrow();
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends AtTheOffice {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends AtTheOffice {}

    @Test
    void whatIsMissingIsSaidFieldByField() {
        CustomerId customer = new CustomerId("100200300");
        assertThat(wish(customer, AccessWay.MAIL, "nem cím", null).problems(false, TODAY))
                .extracting(Problem::field)
                .containsExactly(Field.IDENTIFIED_BY, Field.EMAIL);
        assertThat(wish(customer, AccessWay.LETTER, "", null).problems(true, TODAY))
                .extracting(Problem::field)
                .containsExactly(Field.REPRESENTATIVE, Field.SIGNING_RIGHT, Field.SPECIMEN_DATED, Field.EXTRACT_DATED);
        var tomorrow = new NewOfficeRegistration(
                UUID.randomUUID(),
                customer,
                AccessWay.LETTER,
                "",
                Formats.HUNGARIAN,
                null,
                "Nagy Pál",
                SigningRight.JOINT,
                TODAY,
                TODAY.plusDays(1));
        assertThat(tomorrow.problems(true, TODAY))
                .containsExactly(new Problem(Field.EXTRACT_DATED, "registration.office.problem.EXTRACT_DATED.future"));
        assertThat(wish(customer, AccessWay.LETTER, "", IdentifiedBy.COMPANY_PAPERS)
                        .problems(false, TODAY))
                .as("a person shows a card")
                .hasSize(1);
    }

    private static NewOfficeRegistration wish(
            CustomerId customer, AccessWay way, String email, @Nullable IdentifiedBy seen) {
        return new NewOfficeRegistration(
                UUID.randomUUID(), customer, way, email, Formats.HUNGARIAN, seen, "", null, null, null);
    }

    private static String code(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var found = CODE.matcher(new PDFTextStripper().getText(document));
            assertThat(found.find()).as("a code in the letter").isTrue();
            return found.group();
        }
    }

    private static void refused(Reason reason, Runnable step) {
        assertThatExceptionOfType(OfficeRefused.class)
                .isThrownBy(step::run)
                .extracting(OfficeRefused::reason)
                .isEqualTo(reason);
    }

    private static long successes(int tries, Callable<?> step) throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            long went = 0;
            Callable<Boolean> attempt = () -> went(step);
            for (Future<Boolean> each : pool.invokeAll(Collections.nCopies(tries, attempt))) {
                went += each.get() ? 1 : 0;
            }
            return went;
        }
    }

    private static boolean went(Callable<?> step) {
        try {
            step.call();
            return true;
        } catch (Exception refused) {
            return false;
        }
    }
}
