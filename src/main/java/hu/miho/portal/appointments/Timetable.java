package hu.miho.portal.appointments;

import hu.miho.portal.content.DayKind;
import hu.miho.portal.content.OfficeDay;
import hu.miho.portal.content.OpeningHours;
import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.ui.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** When counters work: their own hours within the office's, without their breaks. */
final class Timetable {

    private final OpeningHours office;

    Timetable(OpeningHours office) {
        this.office = office;
    }

    OfficeDay office(LocalDate date) {
        return office.on(date);
    }

    /** The quarters that a counter works on a day, in order. A day with hours of its own is worked at every counter. */
    NavigableSet<Instant> quarters(CounterPlan counter, LocalDate date) {
        var working = new TreeSet<Instant>();
        if (!counter.active()) {
            return working;
        }
        hours(counter, office.on(date)).ifPresent(span -> working.addAll(Quarters.within(date, span)));
        counter.breaks(date.getDayOfWeek()).forEach(pause -> removeTouched(working, date, pause));
        return working;
    }

    /** A quarter that a break touches is none that can be given. */
    private static void removeTouched(NavigableSet<Instant> working, LocalDate date, TimeSpan pause) {
        Instant from = instant(date, pause.from());
        Instant to = instant(date, pause.to());
        working.subSet(from.minus(Quarters.LENGTH), false, to, false).clear();
    }

    private static Optional<TimeSpan> hours(CounterPlan counter, OfficeDay day) {
        boolean hoursOfTheDayItself = day.kind() != DayKind.REGULAR;
        return Optional.ofNullable(
                hoursOfTheDayItself
                        ? day.hours()
                        : counter.hoursWithin(day.date().getDayOfWeek(), day.hours()));
    }

    private static Instant instant(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(Formats.ZONE).toInstant();
    }
}
