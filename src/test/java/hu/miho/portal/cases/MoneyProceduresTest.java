package hu.miho.portal.cases;

import static hu.miho.portal.cases.ProceduresTest.OWES;
import static hu.miho.portal.cases.ProceduresTest.PROPERTIES;
import static hu.miho.portal.cases.ProceduresTest.bill;
import static hu.miho.portal.cases.ProceduresTest.filing;
import static hu.miho.portal.cases.ProceduresTest.id;
import static hu.miho.portal.cases.ProceduresTest.money;
import static hu.miho.portal.cases.ProceduresTest.two;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hu.miho.portal.billing.PlaceMoney;
import hu.miho.portal.shared.Forint;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The procedures about money, meters and hot water: for whom they are, and what their approval means. */
class MoneyProceduresTest {

    private static final PlaceMoney NOTHING = money(0, 0);
    private static final PlaceMoney CREDIT = money(-12_345, 0);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void instalmentsAreForWhoeverOwesSomethingOverdue() {
        var plan = new InstalmentPlan(PROPERTIES);
        assertThat(plan.isOffered(known(OWES))).isTrue();
        assertThat(plan.isOffered(known(NOTHING))).isFalse();
        assertThat(plan.isOffered(known(money(60_000, 0)))).isFalse();
        assertThat(plan.objection(filing(two(), Map.of("places", id(1)), NOTHING)))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 12000, true",
        "3, 11999, false",
        "6, 12 000 Ft, true",
        "7, 20000, false",
        "1, 20000, false",
        "2, sok, false"
    })
    void theFirstIsAFifthOrMoreAndThereAreSixAtMost(String count, String first, boolean isGood) {
        var plan = new InstalmentPlan(PROPERTIES);
        var filing = filing(two(), Map.of("places", id(1), "count", count, "first", first), OWES);
        assertThat(plan.changes(filing)).hasSize(isGood ? 1 : 0);
        assertThat(plan.pages(filing)).hasSize(isGood ? 3 : 2);
    }

    @Test
    void thePlanIsToldPartByPart() {
        var filing = filing(two(), Map.of("places", id(2), "count", "3", "first", "20001"), OWES);
        assertThat(new InstalmentPlan(PROPERTIES).changes(filing))
                .extracting(Change::placeNo, Change::field, Change::newValue)
                .containsExactly(tuple(
                        "00000002", ChangeField.INSTALMENT_PLAN, "2026-12-10=20001 2027-01-10=19999 2027-02-10=20000"));
    }

    @Test
    void everyScheduleAddsUpAndFitsTheExport() {
        var random = new Random(4);
        for (int round = 0; round < 2_000; round++) {
            int count = random.nextInt(2, 7);
            long debt = random.nextLong(count * 2L, 100_000_000);
            long least = InstalmentSchedule.leastFirst(Forint.of(debt), 20).amount();
            long first = random.nextLong(least, debt - count + 1);
            var parts = InstalmentSchedule.of(Forint.of(debt), Forint.of(first), count, TODAY.plusDays(round))
                    .parts();
            assertThat(parts).hasSize(count);
            assertThat(parts.stream().mapToLong(part -> part.amount().amount()).sum())
                    .isEqualTo(debt);
            assertThat(parts)
                    .allSatisfy(part -> assertThat(part.amount().isPositive()).isTrue());
            assertThat(parts.getFirst().amount().amount() * 100).isGreaterThanOrEqualTo(debt * 20);
            assertThat(parts)
                    .extracting(InstalmentSchedule.Part::dueOn)
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(parts.getFirst().dueOn()).isAfter(TODAY.plusDays(round));
            assertThat(new InstalmentSchedule(parts).toString()).hasSizeLessThanOrEqualTo(200);
        }
    }

    @Test
    void nothingCannotBeDivided() {
        assertThatThrownBy(() -> InstalmentSchedule.of(Forint.of(10), Forint.of(10), 2, TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOverpaymentIsPaidBackOrCarriedOver() {
        var request = new OverpaymentRequest();
        assertThat(request.isOffered(known(CREDIT))).isTrue();
        assertThat(request.isOffered(known(OWES))).isFalse();
        var back = Map.of("places", id(1), "what", "REFUND", "holder", "Kovács Ilona", "account", "11773016 11111018");
        assertThat(request.changes(filing(two(), back, CREDIT)))
                .extracting(Change::field, Change::oldValue, Change::newValue)
                .containsExactly(
                        tuple(ChangeField.OVERPAYMENT_REFUND_TO, "12345", "11773016-11111018"),
                        tuple(ChangeField.OVERPAYMENT_REFUND_HOLDER, null, "Kovács Ilona"));
        var on = Map.of("places", id(1), "what", "CARRY_OVER");
        assertThat(request.changes(filing(two(), on, CREDIT)))
                .extracting(Change::field, Change::newValue)
                .containsExactly(tuple(ChangeField.OVERPAYMENT_CARRIED_OVER, "12345"));
        assertThat(request.objection(filing(two(), on, NOTHING))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "11773016-11111018, 11773016-11111018",
        "1177301611111018, 11773016-11111018",
        "11773016-11111018-00000000, 11773016-11111018",
        "HU42 1177 3016 1111 1018 0000 0000, 11773016-11111018"
    })
    void aBankAccountIsReadHoweverItIsWritten(String typed, String shown) {
        assertThat(BankAccount.read(typed)).get().hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345",
                "11773016-11111019",
                "11773015-11111018",
                "11773016-1111101",
                "11773016-11111018-0000",
                "HU43117730161111101800000000",
                "AT421177301611111018000000",
                "1177301a-11111018"
            })
    void aWrongDigitOfABankAccountIsFound(String typed) {
        assertThat(BankAccount.read(typed)).isEmpty();
    }

    @Test
    void theWayOfBillingChangesWithTheNextMonthAndIsPreviewedFromOnesOwnBills() {
        var change = new BillingModeChange();
        var filing = filing(two(), Map.of("places", id(1), "mode", "LEVEL_PAYMENT"), OWES);
        assertThat(change.changes(filing))
                .extracting(Change::effectiveOn, Change::oldValue, Change::newValue)
                .containsExactly(tuple(LocalDate.of(2026, 12, 1), "MONTHLY_ACTUAL", "LEVEL_PAYMENT"));
        CasePage page = change.pages(filing).getLast();
        assertThat(page.facts())
                .extracting(Fact::value)
                .anyMatch(value -> value.equals("48\u00a0000\u00a0Ft"))
                .anyMatch(value -> value.equals("4\u00a0000\u00a0Ft"))
                .anyMatch(value -> value.startsWith("7\u00a0000\u00a0Ft"))
                .anyMatch(value -> value.startsWith("41\u00a0000\u00a0Ft"));
        assertThat(page.warnings()).isEmpty();
        assertThat(change.objection(filing(two(), Map.of("places", id(1), "mode", "MONTHLY_ACTUAL"), OWES)))
                .isPresent();
    }

    @Test
    void fewBillsAreSaidToBeFewAndOldOnesDoNotCount() {
        var old = money(0, 0, bill("2025-11-25", 9_000), bill("2026-10-31", 8_000));
        CasePage page = new BillingModeChange()
                .pages(filing(two(), Map.of("places", id(1)), old))
                .getLast();
        assertThat(page.warnings()).hasSize(1);
        assertThat(page.facts()).hasSize(1);
    }

    @Test
    void aFaultyMeterIsOneOfOnesOwnAndTellsBillingNothing() {
        var report = new FaultyMeter();
        var question = new MeterQuestion("cases.faulty-meter.meter", List.of(QuestionsTest.meter()));
        assertThat(question.mistakes("M-1")).isEmpty();
        assertThat(question.mistakes("M-2")).isNotEmpty();
        assertThat(report.changes(filing(two(), Map.of("places", id(1), "meter", "M-1"), OWES)))
                .isEmpty();
        assertThat(report.papers(filing(two(), Map.of(), OWES))).noneMatch(NeededPaper::isRequired);
    }

    @Test
    void aSuspensionTellsItsDaysAndTheReadings() {
        var suspension = new HotWaterSuspension();
        var answers = Map.of("places", id(1), "from", "2026-12-01", "until", "2027-02-28", "meter-M-1", "121,5");
        assertThat(suspension.changes(filing(two(), answers, NOTHING)))
                .extracting(Change::field, Change::meterId, Change::newValue)
                .containsExactly(
                        tuple(ChangeField.HOT_WATER_SUSPENDED_FROM, null, "2026-12-01"),
                        tuple(ChangeField.HOT_WATER_SUSPENDED_UNTIL, null, "2027-02-28"),
                        tuple(ChangeField.METER_READING, "M-1", "121.5"));
        assertThat(suspension.objection(filing(two(), answers, NOTHING))).isEmpty();
        assertThat(suspension.objection(filing(two(), Map.of("from", "2026-12-02", "until", "2026-12-01"), NOTHING)))
                .isPresent();
    }

    private static Known known(PlaceMoney money) {
        return filing(two(), Map.of(), money).known();
    }
}
