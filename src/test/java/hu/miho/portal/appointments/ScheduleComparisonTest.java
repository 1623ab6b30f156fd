package hu.miho.portal.appointments;

import static hu.miho.portal.appointments.Plans.booking;
import static hu.miho.portal.appointments.Plans.counter;
import static hu.miho.portal.appointments.Plans.office;
import static hu.miho.portal.appointments.Plans.span;
import static hu.miho.portal.appointments.Plans.withBreaks;
import static hu.miho.portal.appointments.Plans.withHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.content.DayKind;
import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.content.UnusualDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another schedule does to days and bookings: seen on Monday 30 November 2026, at seven in the morning. */
class ScheduleComparisonTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate LAST = MONDAY.plusDays(14);

    private final Schedule before = office(counter(1, "billing", "contract"), counter(2, "billing"));

    @Test
    void nothingDiffersFromItself() {
        var comparison = compare(before);
        assertThat(comparison.days(LAST, List.of())).isEmpty();
        assertThat(comparison.hit(List.of(booking(1, "billing", "2026-12-01T14:45", 15, false))))
                .isEmpty();
    }

    @Test
    void aShorterTuesdayTakesQuartersFromEveryCounterOfEachTuesday() {
        Schedule after = before.withOffice(before.office()
                .withWeek(Map.of(DayOfWeek.MONDAY, span("08:00", "15:00"), DayOfWeek.TUESDAY, span("08:00", "12:00"))));
        List<DayChange> days = compare(after).days(LAST, List.of());
        assertThat(days)
                .extracting(DayChange::date)
                .containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 8));
        assertThat(days.getFirst().before()).isEqualTo(span("08:00", "15:00"));
        assertThat(days.getFirst().after()).isEqualTo(span("08:00", "12:00"));
        assertThat(days.getFirst().counters()).hasSize(2);
        assertThat(days.getFirst().lost()).isEqualTo(24);
        assertThat(days.getFirst().gained()).isZero();
    }

    @Test
    void whatHasGoneByTodayIsNobodysLoss() {
        Schedule after = before.withOffice(before.office().withWeek(Map.of()));
        var atNoon = new ScheduleComparison(before, after, OfficeTest.at("2026-11-30T14:00"));
        assertThat(atNoon.days(MONDAY, List.of()).getFirst().lost()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({
        // counter, matter, start, minutes, hit
        "1, billing,  2026-12-01T11:45, 15, false",
        "1, billing,  2026-12-01T11:45, 30, true",
        "1, billing,  2026-12-01T12:00, 15, true",
        "2, billing,  2026-12-01T14:45, 15, true",
        "1, billing,  2026-11-30T14:45, 15, false",
        "2, contract, 2026-11-30T09:00, 15, true",
        "9, billing,  2026-11-30T09:00, 15, true",
    })
    void aBookingIsHitWhenAQuarterOfItIsNotWorkedOrItsMatterNotServed(
            int counter, String matter, String start, int minutes, boolean hit) {
        Schedule after = before.withOffice(before.office()
                .withWeek(Map.of(DayOfWeek.MONDAY, span("08:00", "15:00"), DayOfWeek.TUESDAY, span("08:00", "12:00"))));
        var booked = booking(counter, matter, start, minutes, false);
        assertThat(compare(after).hit(List.of(booked)).contains(booked)).isEqualTo(hit);
    }

    @Test
    void aBookingIsHitByABreakByOwnHoursAndByAClosedCounter() {
        var booked = booking(1, "billing", "2026-12-01T12:00", 15, false);
        var tuesday = DayOfWeek.TUESDAY;
        var counter = counter(1, "billing", "contract");
        assertThat(hits(withBreaks(counter, Map.of(tuesday, List.of(span("12:00", "12:30")))), booked))
                .isTrue();
        assertThat(hits(withBreaks(counter, Map.of(tuesday, List.of(span("12:15", "12:30")))), booked))
                .isFalse();
        assertThat(hits(withHours(counter, Map.of(tuesday, span("08:00", "12:00"))), booked))
                .isTrue();
        assertThat(hits(withHours(counter, Map.of(tuesday, span("08:00", "12:15"))), booked))
                .isFalse();
        assertThat(hits(withHours(counter, Map.of(DayOfWeek.MONDAY, span("08:00", "15:00"))), booked))
                .isTrue();
        assertThat(hits(counter.closed(), booked)).isTrue();
        assertThat(hits(counter(1, "contract"), booked)).isTrue();
    }

    private boolean hits(CounterPlan counter, Booking booked) {
        return !compare(before.withCounter(counter)).hit(List.of(booked)).isEmpty();
    }

    @Test
    void aClosureHitsItsDayHoweverFarAheadAndAWorkingSaturdayIsWon() {
        Schedule after = before.withOffice(before.office()
                .withDay(day("2026-12-21", DayKind.CLOSURE, null))
                .withDay(day("2026-12-05", DayKind.TRANSFERRED_WORK, span("08:00", "12:00"))));
        List<DayChange> days = compare(after).days(LAST, List.of());
        assertThat(days)
                .extracting(DayChange::date)
                .containsExactly(LocalDate.of(2026, 12, 5), LocalDate.of(2026, 12, 21));
        assertThat(days.getFirst().before()).isNull();
        assertThat(days.getFirst().gained()).isEqualTo(32);
        assertThat(days.getLast().after()).isNull();
        assertThat(days.getLast().lost()).isEqualTo(56);
        assertThat(compare(after).hit(List.of(booking(1, "billing", "2026-12-21T09:00", 15, false))))
                .hasSize(1);
    }

    @Test
    void daysBeyondTheTwoWeeksAreShownWhenSomebodyIsBooked() {
        Schedule after = before.withOffice(before.office().withWeek(Map.of()));
        var far = booking(1, "billing", "2026-12-22T09:00", 15, false);
        assertThat(compare(after).days(LAST, List.of(far)))
                .extracting(DayChange::date)
                .endsWith(LocalDate.of(2026, 12, 22));
    }

    @Test
    void whoeverWasAskedToMoveIsNotAskedAgainAndMayStayWhenTheTimeFitsAgain() {
        var asked = booking(1, "billing", "2026-12-01T14:00", 15, true);
        Schedule closed = before.withOffice(before.office().withWeek(Map.of()));
        assertThat(compare(closed).hit(List.of(asked))).isEmpty();
        assertThat(compare(closed).mayStay(List.of(asked))).isEmpty();
        assertThat(compare(before).mayStay(List.of(asked))).containsExactly(asked);
    }

    @Test
    void aNewCounterIsGained() {
        List<DayChange> days =
                compare(before.withCounter(counter(3, "contract"))).days(MONDAY, List.of());
        assertThat(days.getFirst().counters())
                .singleElement()
                .satisfies(change -> assertThat(change.gained()).isEqualTo(28));
    }

    @Test
    void onTheDayWhenTheClocksGoForwardTheMissingHourIsNoLoss() {
        var sunday = Map.of(DayOfWeek.SUNDAY, span("00:00", "06:00"));
        Schedule nights = before.withOffice(before.office().withWeek(sunday));
        var comparison = new ScheduleComparison(
                nights, nights.withOffice(nights.office().withWeek(Map.of())), OfficeTest.at("2027-03-27T12:00"));
        assertThat(comparison
                        .days(LocalDate.of(2027, 3, 28), List.of())
                        .getFirst()
                        .lost())
                .as("two counters, five hours")
                .isEqualTo(40);
    }

    @Test
    void whatNoFormLetsThroughIsRefused() {
        var uneven = before.withOffice(before.office().withWeek(Map.of(DayOfWeek.MONDAY, span("08:07", "15:00"))));
        assertThatThrownBy(uneven::requireSound).isInstanceOf(IllegalArgumentException.class);
        var overlapping = before.withCounter(withBreaks(
                counter(1), Map.of(DayOfWeek.MONDAY, List.of(span("10:00", "11:00"), span("10:45", "11:15")))));
        assertThatThrownBy(overlapping::requireSound).isInstanceOf(IllegalArgumentException.class);
        before.requireSound();
    }

    private ScheduleComparison compare(Schedule after) {
        return new ScheduleComparison(before, after, OfficeTest.at("2026-11-30T07:00"));
    }

    private static UnusualDay day(String date, DayKind kind, @Nullable TimeSpan hours) {
        return new UnusualDay(LocalDate.parse(date), kind, hours, "ok", "reason");
    }
}
