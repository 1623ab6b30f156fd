package hu.miho.portal.appointments;

import hu.miho.portal.content.OfficeDay;
import hu.miho.portal.ui.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What another schedule does to the coming days, and to those who have booked. */
final class ScheduleComparison {

    private final Schedule before;
    private final Schedule after;
    private final Instant now;

    /** @param now what has gone by before it is no longer anybody's loss */
    ScheduleComparison(Schedule before, Schedule after, Instant now) {
        this.before = before;
        this.after = after;
        this.now = now;
    }

    /**
     * The days that differ: of those that can be booked, those on which somebody is booked, and special days that were
     * added, changed or removed, however far ahead.
     */
    List<DayChange> days(LocalDate lastBookable, Collection<Booking> bookings) {
        LocalDate today = LocalDate.ofInstant(now, Formats.ZONE);
        Stream<LocalDate> booked = bookings.stream().map(booking -> LocalDate.ofInstant(booking.start(), Formats.ZONE));
        return Stream.of(today.datesUntil(lastBookable.plusDays(1)), booked, specialDaysThatDiffer())
                .flatMap(dates -> dates)
                .filter(date -> !date.isBefore(today))
                .distinct()
                .sorted()
                .flatMap(date -> day(date).stream())
                .toList();
    }

    private Stream<LocalDate> specialDaysThatDiffer() {
        return Stream.concat(before.office().days().stream(), after.office().days().stream())
                .filter(day -> !before.office().days().contains(day)
                        || !after.office().days().contains(day))
                .map(day -> day.date());
    }

    private Optional<DayChange> day(LocalDate date) {
        OfficeDay was = before.timetable().office(date);
        OfficeDay will = after.timetable().office(date);
        var counters = counters(date);
        return Objects.equals(was.hours(), will.hours()) && counters.isEmpty()
                ? Optional.empty()
                : Optional.of(new DayChange(date, was.hours(), will.hours(), counters));
    }

    private List<CounterChange> counters(LocalDate date) {
        var all = new TreeMap<Integer, CounterPlan>();
        before.counters().forEach(counter -> all.put(counter.id(), counter));
        after.counters().forEach(counter -> all.put(counter.id(), counter));
        return all.values().stream()
                .map(counter -> counter(counter, date))
                .filter(change -> change.gained() > 0 || change.lost() > 0)
                .toList();
    }

    private CounterChange counter(CounterPlan counter, LocalDate date) {
        var was = quarters(before, counter.id(), date);
        var will = quarters(after, counter.id(), date);
        return new CounterChange(counter, countWithout(will, was), countWithout(was, will));
    }

    private NavigableSet<Instant> quarters(Schedule schedule, int counterId, LocalDate date) {
        return schedule.counters().stream()
                .filter(counter -> counter.id() == counterId)
                .findFirst()
                .map(counter -> schedule.timetable().quarters(counter, date).tailSet(now, true))
                .orElseGet(TreeSet::new);
    }

    private static int countWithout(NavigableSet<Instant> some, NavigableSet<Instant> others) {
        return (int) some.stream().filter(quarter -> !others.contains(quarter)).count();
    }

    /** Those whose time can no longer be kept, and who have not been asked to choose another yet. */
    List<Booking> hit(Collection<Booking> open) {
        return open.stream()
                .filter(booking -> !booking.mustMove() && !after.keeps(booking))
                .toList();
    }

    /** Those who have been asked to choose another time, and need not any more. */
    List<Booking> mayStay(Collection<Booking> open) {
        return open.stream()
                .filter(booking -> booking.mustMove() && after.keeps(booking))
                .toList();
    }
}
