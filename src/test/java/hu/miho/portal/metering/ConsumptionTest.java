package hu.miho.portal.metering;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.metering.MonthlyQuantity.Basis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a dwelling used in a month, as its meters' readings tell it. */
class ConsumptionTest {

    private static final OwnTime ALWAYS = new OwnTime(LocalDate.of(2011, 5, 1), null);
    private static final Meter KITCHEN = meter("K", null);

    private final List<MeterReading> readings = new ArrayList<>();

    @Test
    void readingsAtTheEndsOfMonthsGiveTheMonthsBetweenThem() {
        read("K", "2026-08-31", "100.5").read("K", "2026-09-30", "103").read("K", "2026-10-31", "103");

        assertThat(months(KITCHEN)).containsExactly("2026-09 2.5 MEASURED", "2026-10 0 MEASURED");
    }

    @Test
    void theFirstReadingAloneSaysNothing() {
        read("K", "2026-08-31", "100");

        assertThat(months(KITCHEN)).isEmpty();
    }

    @Test
    void consumptionIsNeverReckonedAcrossAnExchange() {
        Meter old = meter("OLD", LocalDate.of(2026, 7, 31));
        Meter next = new Meter("NEW", MeterKind.HOT_WATER_METER, "konyha", LocalDate.of(2026, 7, 31), null);
        read("OLD", "2026-06-30", "230.697").read("OLD", "2026-07-31", "234.285");
        read("NEW", "2026-07-31", "0").read("NEW", "2026-08-31", "2.096");

        assertThat(months(old, next)).containsExactly("2026-07 3.588 MEASURED", "2026-08 2.096 MEASURED");
    }

    @Test
    void anExchangeWithinAMonthAddsBothMeters() {
        Meter old = meter("OLD", LocalDate.of(2026, 7, 10));
        Meter next = new Meter("NEW", MeterKind.HOT_WATER_METER, "konyha", LocalDate.of(2026, 7, 10), null);
        read("OLD", "2026-06-30", "230").read("OLD", "2026-07-10", "231");
        read("NEW", "2026-07-10", "5").read("NEW", "2026-07-31", "7");

        assertThat(months(old, next)).containsExactly("2026-07 3 MEASURED");
    }

    @Test
    void anEstimateMakesTheMonthsOnBothItsSidesEstimated() {
        read("K", "2026-07-31", "1").estimate("K", "2026-08-31", "3").read("K", "2026-09-30", "4");
        read("K", "2026-10-31", "6");

        assertThat(months(KITCHEN)).containsExactly("2026-08 2 ESTIMATED", "2026-09 1 ESTIMATED", "2026-10 2 MEASURED");
    }

    @Test
    void anEstimateThatALaterReadingContradictsIsLeftOut() {
        read("K", "2026-07-31", "10").estimate("K", "2026-08-31", "18").read("K", "2026-09-30", "16.1");

        assertThat(months(KITCHEN)).containsExactly("2026-08 3.1 ESTIMATED", "2026-09 3 ESTIMATED");
    }

    @Test
    void aMeterThatShowsLessThanBeforeSaysNothingOfThatTime() {
        read("K", "2026-07-31", "10").read("K", "2026-08-31", "2").read("K", "2026-09-30", "5");

        assertThat(months(KITCHEN)).containsExactly("2026-09 3 MEASURED");
    }

    @Test
    void missingMonthsAreSharedOutByDaysAndAddUp() {
        read("K", "2026-01-31", "0").read("K", "2026-04-30", "10");

        assertThat(months(KITCHEN))
                .containsExactly("2026-02 3.146 ESTIMATED", "2026-03 3.483 ESTIMATED", "2026-04 3.371 ESTIMATED");
    }

    @Test
    void whatDidNotMoveIsZeroInEveryMonthAndNoEstimate() {
        read("K", "2026-05-31", "10").read("K", "2026-08-31", "10");

        assertThat(months(KITCHEN)).containsExactly("2026-06 0 MEASURED", "2026-07 0 MEASURED", "2026-08 0 MEASURED");
    }

    @Test
    void aMonthThatIsNotReadToItsEndIsIncomplete() {
        read("K", "2026-09-30", "10").read("K", "2026-10-20", "12");

        assertThat(months(KITCHEN)).containsExactly("2026-10 2 INCOMPLETE");
    }

    @Test
    void aMonthInWhichOneOfTwoMetersWasNotReadIsIncomplete() {
        read("K", "2026-08-31", "10").read("K", "2026-09-30", "12");

        assertThat(months(KITCHEN, meter("BATH", null))).containsExactly("2026-09 2 INCOMPLETE");
    }

    @Test
    void whoMovesInSeesNothingOfTheUserBeforeAndTheHandoverDayIsShared() {
        var arriving = new OwnTime(LocalDate.of(2025, 11, 30), null);
        var leaving = new OwnTime(LocalDate.of(2005, 5, 1), LocalDate.of(2025, 11, 30));
        read("K", "2025-10-31", "10").read("K", "2025-11-30", "14").read("K", "2025-12-31", "20");

        assertThat(months(arriving, KITCHEN)).containsExactly("2025-12 6 MEASURED");
        assertThat(months(leaving, KITCHEN)).containsExactly("2025-11 4 MEASURED");
    }

    @Test
    void aHandoverWithinAMonthIsWholeForBothWhenItWasRead() {
        var leaving = new OwnTime(LocalDate.of(2005, 5, 1), LocalDate.of(2025, 11, 15));
        var arriving = new OwnTime(LocalDate.of(2025, 11, 15), null);
        read("K", "2025-10-31", "10").read("K", "2025-11-15", "11").read("K", "2025-11-30", "14");

        assertThat(months(leaving, KITCHEN)).containsExactly("2025-11 1 MEASURED");
        assertThat(months(arriving, KITCHEN)).containsExactly("2025-11 3 MEASURED");
    }

    @Test
    void aHandoverThatWasNotReadIsNobodysConsumption() {
        var arriving = new OwnTime(LocalDate.of(2025, 11, 15), null);
        read("K", "2025-10-31", "10").read("K", "2025-11-30", "14").read("K", "2025-12-31", "15");

        assertThat(months(arriving, KITCHEN)).containsExactly("2025-12 1 MEASURED");
    }

    @Test
    void readingsTellWhatWasUsedSinceTheOneBefore() {
        read("K", "2026-08-31", "100.5").read("K", "2026-09-30", "103").read("K", "2026-10-31", "102");

        var rows = new MeterHistory(KITCHEN, ALWAYS, readings).readings(List.of(KITCHEN), LocalDate.of(2026, 11, 23));

        assertThat(rows).extracting(ReadingRow::consumption).containsExactly(null, new BigDecimal("2.5"), null);
    }

    @Test
    void theYearEndsInTheLastWholeMonthAndStandsBesideTheYearBefore() {
        var comparison = YearComparison.of(List.of(
                        new MonthlyQuantity(YearMonth.of(2025, 10), new BigDecimal("1.48"), Basis.MEASURED),
                        new MonthlyQuantity(YearMonth.of(2026, 10), new BigDecimal("1.62"), Basis.MEASURED),
                        new MonthlyQuantity(YearMonth.of(2026, 11), new BigDecimal("0.2"), Basis.INCOMPLETE)))
                .orElseThrow();

        assertThat(comparison.months()).hasSize(12);
        assertThat(comparison.first()).isEqualTo(YearMonth.of(2025, 11));
        assertThat(comparison.last()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(comparison.months().getLast().difference()).contains(new BigDecimal("0.14"));
        assertThat(comparison.months().getFirst().difference()).isEmpty();
    }

    @Test
    void nothingKnownIsNothingToCompare() {
        assertThat(YearComparison.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, ENDED",
        "2026-11-23, ENDS_SOON",
        "2027-05-23, ENDS_SOON",
        "2027-05-24, VALID",
        ", NONE",
    })
    void calibrationEndsAfterItsLastDayAndSoonWithinSixMonths(@Nullable LocalDate until, CalibrationState expected) {
        assertThat(CalibrationState.of(until, LocalDate.of(2026, 11, 23))).isEqualTo(expected);
    }

    @Test
    void theSuccessorIsOfTheSameKindInTheSameRoomAndPutInAtTheExchange() {
        var removed = LocalDate.of(2026, 7, 31);
        Meter old = meter("OLD", removed);
        Meter bath = new Meter("BATH", MeterKind.HOT_WATER_METER, "fürdőszoba", removed, null);
        Meter kitchen = new Meter("NEW", MeterKind.HOT_WATER_METER, "konyha", removed.plusDays(3), null);
        Meter allocator = new Meter("A", MeterKind.HEAT_COST_ALLOCATOR, "konyha", removed, null);
        Meter muchLater = new Meter("LATER", MeterKind.HOT_WATER_METER, "konyha", removed.plusDays(31), null);

        assertThat(old.successor(List.of(old, bath, kitchen, allocator))).contains(kitchen);
        assertThat(old.successor(List.of(old, bath, allocator))).contains(bath);
        assertThat(old.successor(List.of(old, allocator, muchLater))).isEmpty();
        assertThat(kitchen.successor(List.of(old, bath, muchLater))).isEmpty();
    }

    private List<String> months(Meter... meters) {
        return months(ALWAYS, meters);
    }

    private List<String> months(OwnTime own, Meter... meters) {
        return new MonthlySums(Arrays.stream(meters)
                        .map(meter -> new MeterHistory(meter, own, readings))
                        .toList())
                .months().stream()
                        .map(month -> month.month() + " " + plain(month.quantity()) + " " + month.basis())
                        .toList();
    }

    private static String plain(BigDecimal quantity) {
        return quantity.signum() == 0 ? "0" : quantity.stripTrailingZeros().toPlainString();
    }

    private ConsumptionTest read(String meter, String day, String value) {
        return add(meter, day, value, ReadingKind.ACTUAL);
    }

    private ConsumptionTest estimate(String meter, String day, String value) {
        return add(meter, day, value, ReadingKind.ESTIMATED);
    }

    private ConsumptionTest add(String meter, String day, String value, ReadingKind kind) {
        readings.add(new MeterReading(meter, LocalDate.parse(day), new BigDecimal(value), kind));
        return this;
    }

    private static Meter meter(String id, @Nullable LocalDate removedOn) {
        return new Meter(id, MeterKind.HOT_WATER_METER, "konyha", LocalDate.of(2018, 5, 1), removedOn);
    }
}
