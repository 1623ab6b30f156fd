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
    NavigableSet<Instant> quarters(Counter counter, LocalDate date) {
        var working = new TreeSet<Instant>();
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

    private static Optional<TimeSpan> hours(Counter counter, OfficeDay day) {
        TimeSpan office = day.hours();
        if (office == null) {
            return Optional.empty();
        }
        boolean hoursOfTheDayItself = day.kind() != DayKind.REGULAR;
        return hoursOfTheDayItself || !counter.hasOwnHours()
                ? Optional.of(office)
                : counter.ownHours(day.date().getDayOfWeek()).flatMap(own -> common(own, office));
    }

    private static Optional<TimeSpan> common(TimeSpan one, TimeSpan other) {
        LocalTime from = one.from().isAfter(other.from()) ? one.from() : other.from();
        LocalTime to = one.to().isBefore(other.to()) ? one.to() : other.to();
        return from.isBefore(to) ? Optional.of(new TimeSpan(from, to)) : Optional.empty();
    }

    private static Instant instant(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(Formats.ZONE).toInstant();
    }
}
