package hu.miho.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hu.miho.portal.billing.AccountBalance;
import hu.miho.portal.billing.BalanceKind;
import hu.miho.portal.billing.InvoiceKind;
import hu.miho.portal.billing.IssuedBill;
import hu.miho.portal.billing.PlaceMoney;
import hu.miho.portal.customers.BillingMode;
import hu.miho.portal.customers.ContractDetails;
import hu.miho.portal.customers.ContractKind;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.CustomerGroup;
import hu.miho.portal.customers.CustomerKind;
import hu.miho.portal.customers.PaymentMethod;
import hu.miho.portal.customers.PlaceTerms;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Forint;
import hu.miho.portal.shared.PostalAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each procedure by itself: its texts, what it asks when, and what its approval means. */
class ProceduresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final CustomerId CUSTOMER = new CustomerId("100200300");
    private static final PostalAddress HOME = new PostalAddress("3527", "Miskolc", "Szentpéteri kapu 12. 3/2.");
    static final CaseProperties PROPERTIES = new CaseProperties(8, 15, 10, 15, 6, 20);

    /** Owes 60,000 forints that are overdue, and got two bills this year. */
    static final PlaceMoney OWES = money(60_000, 60_000, bill("2026-10-31", 41_000), bill("2026-06-30", 7_000));

    static Stream<Procedure> all() {
        return Stream.of(
                new MailingAddressChange(),
                new PaymentMethodChange(),
                new ContactDataChange(),
                new ChangeOfOccupant(PROPERTIES),
                new NameTransfer(PROPERTIES),
                new JointBillingRequest(),
                new BillingModeChange(),
                new InstalmentPlan(PROPERTIES),
                new OverpaymentRequest(),
                new FaultyMeter(),
                new HotWaterSuspension());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTextOfAProcedureIsThere(Procedure procedure) throws IOException {
        Set<String> needed =
                new HashSet<>(Set.of(procedure.key("title"), procedure.key("lead"), procedure.key("needed")));
        for (Map<String, String> answers : List.of(
                Map.of("method", "DIRECT_DEBIT"),
                Map.of("reason", "OWN_NAME"),
                Map.of("reason", "MEMBER"),
                Map.of("what", "REFUND"),
                Map.of("places", id(1), "count", "6", "first", "20000"))) {
            for (CasePage page : procedure.pages(filing(two(), answers))) {
                needed.add(page.key() + ".page.title");
                page.facts().forEach(fact -> needed.add(fact.labelKey()));
                page.warnings().forEach(told -> needed.add(told.textKey()));
                page.questions().forEach(question -> addTexts(question, needed));
            }
        }
        assertThat(texts()).containsAll(needed);
    }

    private static void addTexts(Question question, Set<String> needed) {
        if (question instanceof ChoiceQuestion choice) {
            choice.options().forEach(option -> needed.add(choice.optionKey(option)));
        }
        if (!(question instanceof ReadingQuestion)) {
            needed.add(question.key() + ".label");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void noTwoQuestionsOfAProcedureShareAName(Procedure procedure) {
        for (Map<String, String> answers : Set.of(Map.of("reason", "OWN_NAME"), Map.of("reason", "MEMBER"))) {
            assertThat(procedure.pages(filing(two(), answers)).stream()
                            .flatMap(page -> page.questions().stream())
                            .map(Question::name))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whoHasOnePlaceIsNotAskedWhich() {
        assertThat(new MailingAddressChange().pages(filing(List.of(place("00000001")), Map.of())))
                .hasSize(1);
        assertThat(new MailingAddressChange().pages(filing(two(), Map.of()))).hasSize(2);
    }

    @Test
    void aMailingAddressOfAllPlacesIsOneChangeOfTheCustomer() {
        var answers = Map.of("places", id(1) + "\n" + id(2), "address", "3525\nMiskolc\nFő utca 1.");
        assertThat(new MailingAddressChange().changes(filing(two(), answers)))
                .extracting(Change::placeNo, Change::oldValue, Change::newValue)
                .containsExactly(tuple(null, HOME.toString(), "3525 Miskolc, Fő utca 1."));
    }

    @Test
    void aMailingAddressOfSomePlacesIsAChangeOfEach() {
        var answers = Map.of("places", id(2), "address", "3525\nMiskolc\nFő utca 1.");
        assertThat(new MailingAddressChange().changes(filing(two(), answers)))
                .extracting(Change::placeNo)
                .containsExactly("00000002");
    }

    @Test
    void theAddressThatIsOnFileChangesNothing() {
        var answers = Map.of("places", id(1), "address", "3527\nMiskolc\nSzentpéteri kapu 12. 3/2.");
        assertThat(new MailingAddressChange().objection(filing(two(), answers))).isPresent();
    }

    @Test
    void directDebitIsRemindedOfTheBank() {
        var procedure = new PaymentMethodChange();
        assertThat(procedure.pages(filing(two(), Map.of("method", "DIRECT_DEBIT"))))
                .hasSize(3);
        assertThat(procedure.pages(filing(two(), Map.of("method", "PAYMENT_SLIP"))))
                .hasSize(2);
    }

    @Test
    void aPaymentMethodIsToldForThePlacesThatDoNotHaveItYet() {
        var procedure = new PaymentMethodChange();
        assertThat(procedure.changes(filing(two(), Map.of("places", id(1), "method", "PAYMENT_SLIP"))))
                .extracting(Change::oldValue, Change::newValue)
                .containsExactly(tuple("BANK_TRANSFER", "PAYMENT_SLIP"));
        assertThat(procedure.objection(filing(two(), Map.of("places", id(1), "method", "BANK_TRANSFER"))))
                .isPresent();
    }

    @Test
    void contactDataBeginWithWhatIsKnownAndAnEmptiedOneIsForgotten() {
        var procedure = new ContactDataChange();
        Map<String, String> known = procedure.prefilled(filing(two(), Map.of()).known());
        assertThat(procedure.objection(filing(two(), known))).isPresent();
        var changed = new HashMap<>(known);
        changed.put("phone", "");
        assertThat(procedure.changes(filing(two(), changed)))
                .extracting(Change::field, Change::oldValue, Change::newValue)
                .containsExactly(tuple(ChangeField.PHONE, "+36465550142", null));
    }

    @Test
    void aLateReportIsWarnedOfOnItsPage() {
        var procedure = new ChangeOfOccupant(PROPERTIES);
        assertThat(warnings(procedure, "2026-11-10")).isEmpty();
        assertThat(warnings(procedure, "2026-11-09")).isNotEmpty();
    }

    private static List<Told> warnings(Procedure procedure, String day) {
        return procedure.pages(filing(two(), Map.of("date", day))).stream()
                .flatMap(page -> page.warnings().stream())
                .toList();
    }

    private static Filing filing(List<PlaceTerms> places, Map<String, String> answers) {
        return filing(places, answers, OWES);
    }

    static Filing filing(List<PlaceTerms> places, Map<String, String> answers, PlaceMoney money) {
        var customer = new CustomerDetails(
                CUSTOMER,
                CustomerKind.RESIDENTIAL,
                "Kovács Ilona",
                "Miskolc",
                LocalDate.of(1987, 4, 14),
                null,
                null,
                HOME,
                new EmailAddress("kovacs@example.com"),
                "+36465550142",
                false);
        var known = new Known(customer, places, place -> List.of(QuestionsTest.meter()), place -> money);
        return new Filing(known, new Answers(answers), CasePage.Party.APPLICANT, SecondParty.INVITED, TODAY, TODAY);
    }

    static PlaceMoney money(long balance, long overdue, IssuedBill... bills) {
        var account =
                new AccountBalance(Forint.of(balance), BalanceKind.NONE, Forint.of(overdue), null, null, null, null);
        return new PlaceMoney(account, List.of(bills));
    }

    static IssuedBill bill(String until, long gross) {
        LocalDate to = LocalDate.parse(until);
        return new IssuedBill("I-" + until, InvoiceKind.PART_BILL, to.withDayOfMonth(1), to, to, Forint.of(gross));
    }

    static List<PlaceTerms> two() {
        return List.of(place("00000001"), place("00000002"));
    }

    static String id(int place) {
        return CUSTOMER + "/0000000" + place;
    }

    static PlaceTerms place(String placeNo) {
        var contract = new ContractDetails(
                "SZ-" + placeNo,
                ContractKind.GENERAL,
                CustomerGroup.RESIDENTIAL,
                LocalDate.of(2011, 5, 1),
                null,
                PaymentMethod.BANK_TRANSFER,
                BillingMode.MONTHLY_ACTUAL,
                null,
                null,
                null);
        return new PlaceTerms(QuestionsTest.place(placeNo), contract, HOME);
    }

    private static Set<String> texts() throws IOException {
        var texts = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n/translations_hu.properties"))) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }
}
