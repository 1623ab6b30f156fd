package hu.miho.portal.appointments;

import hu.miho.portal.content.OfficeSchedule;
import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.ui.Formats;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Schedules and bookings for plain tests: an office that is open from eight to three on Monday and Tuesday. */
final class Plans {

    private Plans() {}

    static TimeSpan span(String from, String to) {
        return new TimeSpan(LocalTime.parse(from), LocalTime.parse(to));
    }

    static Schedule office(CounterPlan... counters) {
        var hours = span("08:00", "15:00");
        return new Schedule(
                7,
                new OfficeSchedule(Map.of(DayOfWeek.MONDAY, hours, DayOfWeek.TUESDAY, hours), List.of(), false),
                List.of(counters));
    }

    static CounterPlan counter(int id, String... matters) {
        return new CounterPlan(id, id + ". ablak", "Counter " + id, true, Set.of(matters), Map.of(), Map.of());
    }

    static CounterPlan withHours(CounterPlan plan, Map<DayOfWeek, TimeSpan> hours) {
        return new CounterPlan(
                plan.id(), plan.nameHu(), plan.nameEn(), plan.active(), plan.matters(), hours, plan.breaks());
    }

    static CounterPlan withBreaks(CounterPlan plan, Map<DayOfWeek, List<TimeSpan>> breaks) {
        return new CounterPlan(
                plan.id(), plan.nameHu(), plan.nameEn(), plan.active(), plan.matters(), plan.hours(), breaks);
    }

    static Booking booking(int counter, String matter, String localDateTime, int minutes, boolean mustMove) {
        Instant start = OfficeTest.at(localDateTime);
        return new Booking(
                UUID.randomUUID(),
                "IDP-2222-2222",
                BookingStatus.BOOKED,
                BookingChannel.ONLINE,
                new Matter(matter, matter, minutes, List.of()),
                counter,
                start,
                "Kovács Ilona",
                null,
                "+36301234567",
                null,
                null,
                Formats.HUNGARIAN,
                0,
                mustMove,
                false);
    }
}
