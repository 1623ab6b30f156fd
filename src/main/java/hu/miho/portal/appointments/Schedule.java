package hu.miho.portal.appointments;

import hu.miho.portal.content.OfficeSchedule;
import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.ui.Formats;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * When visitors are received, and for what: the office's hours and its counters. A value that clerks can change, compare
 * and look at before it counts; what counts is {@link ScheduleService#current()}.
 *
 * @param version the number of the change that it comes from
 * @param office when the office is open
 * @param counters by their ids
 */
public record Schedule(long version, OfficeSchedule office, List<CounterPlan> counters) implements Serializable {

    private static final int QUARTER = 15;

    public Schedule {
        counters =
                counters.stream().sorted(Comparator.comparing(CounterPlan::id)).toList();
    }

    public Schedule withOffice(OfficeSchedule other) {
        return new Schedule(version, other, counters);
    }

    /** The same with that counter, instead of the one that had its id. */
    public Schedule withCounter(CounterPlan counter) {
        var others = counters.stream().filter(other -> other.id() != counter.id());
        return new Schedule(
                version, office, Stream.concat(others, Stream.of(counter)).toList());
    }

    /** The same as a change of what counts now. Counters that were added since are not removed, but receive nobody. */
    Schedule asChangeOf(Schedule current) {
        var ids = counters.stream().map(CounterPlan::id).toList();
        var added = current.counters.stream()
                .filter(counter -> !ids.contains(counter.id()))
                .map(CounterPlan::closed);
        return new Schedule(
                current.version, office, Stream.concat(counters.stream(), added).toList());
    }

    /** Whether both say the same of every day and every counter. */
    public boolean saysTheSameAs(Schedule other) {
        return office.equals(other.office) && counters.equals(other.counters);
    }

    /** An id for a new counter. */
    public int nextCounterId() {
        return counters.stream().mapToInt(CounterPlan::id).max().orElse(0) + 1;
    }

    Timetable timetable() {
        return new Timetable(office.openingHours());
    }

    /**
     * Whether a visit can take place: its counter works all its quarters, and serves the matter. The one rule by which
     * bookings are hit by a change.
     */
    boolean keeps(SlotTime time, String matterId) {
        LocalDate date = LocalDate.ofInstant(time.start(), Formats.ZONE);
        return counters.stream()
                .filter(counter -> counter.id() == time.counterId() && counter.serves(matterId))
                .anyMatch(counter -> timetable().quarters(counter, date).containsAll(time.quarters()));
    }

    boolean keeps(Booking booking) {
        var time = new SlotTime(
                booking.counterId(), booking.start(), booking.matter().minutes());
        return keeps(time, booking.matter().id());
    }

    /** @throws IllegalArgumentException when a time is no quarter of an hour, or breaks overlap: no form lets that through */
    void requireSound() {
        var spans = Stream.of(
                        office.week().values().stream(),
                        office.days().stream().flatMap(day -> Stream.ofNullable(day.hours())),
                        counters.stream().flatMap(counter -> counter.hours().values().stream()),
                        counters.stream()
                                .flatMap(counter ->
                                        counter.breaks().values().stream().flatMap(List::stream)))
                .flatMap(each -> each);
        boolean overlap = counters.stream()
                .flatMap(counter -> counter.breaks().values().stream())
                .anyMatch(Schedule::overlap);
        if (overlap || !spans.allMatch(span -> isQuarter(span.from()) && isQuarter(span.to()))) {
            throw new IllegalArgumentException("times are quarters of an hour, and breaks do not overlap");
        }
    }

    static boolean isQuarter(LocalTime time) {
        return time.getMinute() % QUARTER == 0 && time.getSecond() == 0;
    }

    /** @param spans in the order of their beginnings */
    static boolean overlap(List<TimeSpan> spans) {
        return Stream.iterate(1, next -> next < spans.size(), next -> next + 1)
                .anyMatch(next -> spans.get(next - 1).overlaps(spans.get(next)));
    }
}
