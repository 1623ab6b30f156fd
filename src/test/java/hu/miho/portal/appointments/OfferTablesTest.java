package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.appointments.BookingRefused.Reason;
import hu.miho.portal.appointments.DayOffer.State;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.annotation.Transactional;

/** What is offered when: changes of the clocks, horizon, lead time, holidays and transferred days, as tables (check R8). */
@PortalTest
@Transactional
class OfferTablesTest extends OfficeTest {

    /** Sundays on which the clocks change, worked for once: an autumn night has an hour more, a spring night one less. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-25, 00:00, 06:00, 28, 2026-10-24T22:00:00Z, 2026-10-25T04:45:00Z",
        "2026-10-25, 01:00, 04:00, 16, 2026-10-24T23:00:00Z, 2026-10-25T02:45:00Z",
        "2026-10-25, 08:00, 12:00, 16, 2026-10-25T07:00:00Z, 2026-10-25T10:45:00Z",
        "2027-03-28, 00:00, 06:00, 20, 2027-03-27T23:00:00Z, 2027-03-28T03:45:00Z",
        "2027-03-28, 01:00, 04:00,  8, 2027-03-28T00:00:00Z, 2027-03-28T01:45:00Z",
        "2027-03-28, 08:00, 12:00, 16, 2027-03-28T06:00:00Z, 2027-03-28T09:45:00Z",
        "2027-10-31, 00:00, 06:00, 28, 2027-10-30T22:00:00Z, 2027-10-31T04:45:00Z",
        "2027-10-31, 01:00, 04:00, 16, 2027-10-30T23:00:00Z, 2027-10-31T02:45:00Z",
        "2027-10-31, 08:00, 12:00, 16, 2027-10-31T07:00:00Z, 2027-10-31T10:45:00Z"
    })
    void aDayOnWhichTheClocksChangeIsOfferedQuarterByQuarter(
            LocalDate sunday, LocalTime opens, LocalTime closes, int starts, Instant first, Instant last) {
        now(sunday.minusDays(3).atTime(8, 0));
        worked(sunday, opens, closes);
        List<Instant> offered = starts("billing", sunday);
        assertThat(offered).hasSize(starts).startsWith(first).endsWith(last);
        assertThat(offered)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(start -> LocalDate.ofInstant(start, Formats.ZONE).equals(sunday));
        hold("occupant", first);
        assertThat(places("billing", first.plus(Quarters.LENGTH))).isEqualTo(1);
    }

    /** An hour that the clocks leave out cannot be booked, and an hour that they repeat is two hours. */
    @ParameterizedTest
    @CsvSource({"2027-03-28, 02:00, 03:00, 0", "2026-10-25, 02:00, 03:00, 8", "2027-10-31, 02:00, 03:00, 8"})
    void theHourThatChangesIsNoneOrTwo(LocalDate sunday, LocalTime opens, LocalTime closes, int starts) {
        now(sunday.minusDays(3).atTime(8, 0));
        worked(sunday, opens, closes);
        assertThat(starts("billing", sunday)).hasSize(starts);
    }

    /** The last working day before a change, and the first after it, as seen from the same morning. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-20, 2026-10-22, 2026-10-22T06:00:00Z, 2026-10-26, 2026-10-26T07:00:00Z",
        "2027-03-22, 2027-03-25, 2027-03-25T07:00:00Z, 2027-03-30, 2027-03-30T06:00:00Z",
        "2027-10-25, 2027-10-29, 2027-10-29T06:00:00Z, 2027-11-02, 2027-11-02T07:00:00Z"
    })
    void theOfficeOpensAtEightByTheClockBeforeAndAfterAChange(
            LocalDate today, LocalDate before, Instant eightBefore, LocalDate after, Instant eightAfter) {
        now(today.atTime(7, 0));
        assertThat(starts("billing", before)).startsWith(eightBefore);
        assertThat(starts("billing", after)).startsWith(eightAfter);
        assertThat(hold("billing", eightAfter).start()).isEqualTo(eightAfter);
    }

    /** To the minute before and after midnight, over both changes of the clocks, a year's end and a February. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-10T23:59, 2026-10-10, 2026-10-24",
        "2026-10-11T00:00, 2026-10-11, 2026-10-25",
        "2026-10-12T00:00, 2026-10-12, 2026-10-26",
        "2026-10-24T23:59, 2026-10-24, 2026-11-07",
        "2026-10-25T00:00, 2026-10-25, 2026-11-08",
        "2026-10-25T23:59, 2026-10-25, 2026-11-08",
        "2026-10-26T00:00, 2026-10-26, 2026-11-09",
        "2026-12-31T23:59, 2026-12-31, 2027-01-14",
        "2027-01-01T00:00, 2027-01-01, 2027-01-15",
        "2027-02-28T23:59, 2027-02-28, 2027-03-14",
        "2027-03-27T23:59, 2027-03-27, 2027-04-10",
        "2027-03-28T00:00, 2027-03-28, 2027-04-11",
        "2027-03-28T23:59, 2027-03-28, 2027-04-11",
        "2027-03-29T00:00, 2027-03-29, 2027-04-12",
        "2027-10-31T23:59, 2027-10-31, 2027-11-14",
        "2027-11-01T00:00, 2027-11-01, 2027-11-15"
    })
    void todayAndTheFourteenthDayAfterItAreBothOffered(LocalDateTime now, LocalDate first, LocalDate last) {
        now(now);
        assertThat(slots.offer("billing", Formats.HUNGARIAN))
                .hasSize(15)
                .extracting(DayOffer::date)
                .startsWith(first)
                .endsWith(last);
    }

    /** What is offered can be had, and what is one day further cannot, until it is midnight here. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-13T23:59, 2026-10-27",
        "2026-11-24T23:59, 2026-12-08",
        "2027-03-17T23:59, 2027-03-31",
        "2027-10-20T23:59, 2027-11-03"
    })
    void theLastDayCanBeBookedAndTheNextOneFromMidnightOn(LocalDateTime now, LocalDate last) {
        now(now);
        Instant onTheLast = last.atTime(9, 0).atZone(Formats.ZONE).toInstant();
        Instant dayAfter = last.plusDays(1).atTime(9, 0).atZone(Formats.ZONE).toInstant();
        hold("billing", onTheLast);
        refused(Reason.TAKEN, dayAfter);
        now(now.plusMinutes(1));
        hold("billing", dayAfter);
    }

    /** Half an hour before is early enough, to the second; {@code over} when nothing is left. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-24T07:00,    08:00",
        "2026-11-24T07:30,    08:00",
        "2026-11-24T07:30:01, 08:15",
        "2026-11-24T08:00,    08:30",
        "2026-11-24T08:14:59, 08:45",
        "2026-11-24T11:30,    12:00",
        "2026-11-24T14:15,    14:45",
        "2026-11-24T14:15:01, over",
        "2026-11-24T23:59,    over",
        "2026-11-25T14:15:01, 15:00",
        "2026-11-25T19:15,    19:45",
        "2026-11-25T19:15:01, over"
    })
    void todayBeginsHalfAnHourFromNow(LocalDateTime now, String first) {
        now(now);
        DayOffer today = day("billing", now.toLocalDate());
        if (first.equals("over")) {
            assertThat(today.state()).isEqualTo(State.OVER);
            assertThat(today.starts()).isEmpty();
        } else {
            assertThat(today.starts().getFirst().start())
                    .isEqualTo(LocalTime.parse(first)
                            .atDate(now.toLocalDate())
                            .atZone(Formats.ZONE)
                            .toInstant());
        }
    }

    /** The half hour is one of time gone by, whatever the clocks do meanwhile. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-28, 2027-03-28T00:31:00Z, 2027-03-28T01:15:00Z",
        "2027-03-28, 2027-03-28T00:45:00Z, 2027-03-28T01:15:00Z",
        "2026-10-25, 2026-10-25T00:45:00Z, 2026-10-25T01:15:00Z",
        "2027-10-31, 2027-10-31T00:46:00Z, 2027-10-31T01:30:00Z",
        "2027-10-31, 2027-10-30T21:50:00Z, 2027-10-30T22:30:00Z"
    })
    void theLeadTimeIsHalfAnHourWhenTheClocksChange(LocalDate sunday, Instant now, Instant first) {
        now(now);
        worked(sunday, LocalTime.MIDNIGHT, LocalTime.of(6, 0));
        assertThat(starts("billing", sunday)).startsWith(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, HOLIDAY",
        "2026-01-02, TRANSFERRED_REST",
        "2026-01-10, FREE",
        "2026-03-15, HOLIDAY",
        "2026-04-02, FREE",
        "2026-04-03, HOLIDAY",
        "2026-04-05, CLOSED",
        "2026-04-06, HOLIDAY",
        "2026-05-01, HOLIDAY",
        "2026-05-25, HOLIDAY",
        "2026-08-08, FREE",
        "2026-08-20, HOLIDAY",
        "2026-08-21, TRANSFERRED_REST",
        "2026-10-23, HOLIDAY",
        "2026-11-01, HOLIDAY",
        "2026-12-12, FREE",
        "2026-12-19, CLOSED",
        "2026-12-23, FREE",
        "2026-12-24, TRANSFERRED_REST",
        "2026-12-25, HOLIDAY",
        "2026-12-26, HOLIDAY",
        "2026-12-28, FREE",
        "2026-12-31, FREE",
        "2027-01-01, HOLIDAY",
        "2027-03-15, HOLIDAY",
        "2027-03-26, HOLIDAY",
        "2027-03-28, CLOSED",
        "2027-03-29, HOLIDAY",
        "2027-05-01, HOLIDAY",
        "2027-05-17, HOLIDAY",
        "2027-08-20, HOLIDAY",
        "2027-10-23, HOLIDAY",
        "2027-11-01, HOLIDAY",
        "2027-12-24, FREE",
        "2027-12-25, HOLIDAY",
        "2027-12-26, HOLIDAY"
    })
    void holidaysAndTransferredDaysAreKept(LocalDate date, State state) {
        now(date.minusDays(7).atTime(8, 0));
        DayOffer day = day("billing", date);
        assertThat(day.state()).isEqualTo(state);
        assertThat(day.starts().isEmpty()).isEqualTo(state != State.FREE);
        boolean usual = state == State.CLOSED
                || (state == State.FREE && date.getDayOfWeek().getValue() < 6);
        assertThat(day.reason() == null).as("nothing to explain").isEqualTo(usual);
    }

    /** Saturdays that are worked keep hours of their own at every counter; the days off that they stand for keep none. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-10, 08:00, 11:45, 3, 2026-01-02",
        "2026-08-08, 08:00, 11:45, 3, 2026-08-21",
        "2026-12-12, 08:00, 11:45, 3, 2026-12-24"
    })
    void transferredDaysHaveHoursOfTheirOwn(
            LocalDate worked, LocalTime first, LocalTime last, int counters, LocalDate rest) {
        now(worked.minusDays(14).atTime(8, 0));
        changeSchedule("insert into counter_matter (counter_id, matter_id) values (3, 'billing')");
        List<FreeStart> starts = day("billing", worked).starts();
        assertThat(starts.getFirst().start())
                .isEqualTo(worked.atTime(first).atZone(Formats.ZONE).toInstant());
        assertThat(starts.getLast().start())
                .isEqualTo(worked.atTime(last).atZone(Formats.ZONE).toInstant());
        assertThat(starts).extracting(FreeStart::places).containsOnly(counters);
        now(rest.minusDays(14).atTime(8, 0));
        refused(Reason.TAKEN, rest.atTime(9, 0).atZone(Formats.ZONE).toInstant());
    }

    /** A clock that jumps, and is set right again: what somebody else has got meanwhile stays theirs. */
    @ParameterizedTest
    @CsvSource({"PT1H", "P1D"})
    void nothingExpiredRevivesWhenTheClockJumps(Duration jump) {
        Instant nine = at("2026-11-30T09:00");
        HeldTime early = hold("billing", nine);
        hold("billing", nine);
        clock.advance(jump);
        assertThat(slots.held(early.id())).isEmpty();
        book("billing", nine, newEmail());
        book("billing", nine, newEmail());
        clock.advance(jump.negated());
        assertThat(places("billing", nine)).isZero();
        assertThatThrownBy(() -> bookings.book(wish(early, newEmail(), "")))
                .isInstanceOfSatisfying(
                        BookingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.HOLD_OVER));
        assertThat(count("appointment")).isEqualTo(2);
    }

    private void now(LocalDateTime local) {
        now(local.atZone(Formats.ZONE).toInstant());
    }

    private void now(Instant moment) {
        clock.advance(Duration.between(clock.instant(), moment));
    }

    /** Makes a day one that is worked, with hours of its own. */
    private void worked(LocalDate date, LocalTime opens, LocalTime closes) {
        changeSchedule(
                "insert into special_day (on_date, kind, opens_at, closes_at, reason_hu, reason_en, sample)"
                        + " values (?, 'TRANSFERRED_WORK', ?, ?, 'munkanap', 'worked', false)",
                date,
                opens,
                closes);
    }

    private List<Instant> starts(String matter, LocalDate date) {
        return day(matter, date).starts().stream().map(FreeStart::start).toList();
    }

    private void refused(Reason reason, Instant start) {
        assertThatThrownBy(() -> hold("billing", start))
                .isInstanceOfSatisfying(
                        BookingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
