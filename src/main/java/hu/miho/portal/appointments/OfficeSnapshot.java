package hu.miho.portal.appointments;

import hu.miho.portal.content.DayKind;
import hu.miho.portal.content.OfficeDay;
import hu.miho.portal.ui.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counters, hours and what is taken as they are at one moment, and what is free by that.
 *
 * @param timetable when counters work
 * @param counters those that there are, in use or not
 * @param takenByCounter the taken quarters, by counter
 */
record OfficeSnapshot(Timetable timetable, List<CounterPlan> counters, Map<Integer, Set<Instant>> takenByCounter) {

    OfficeDay office(LocalDate date) {
        return timetable.office(date);
    }

    /** How many quarters a counter works on a day. */
    int quarters(CounterPlan counter, LocalDate date) {
        return timetable.quarters(counter, date).size();
    }

    /** The counters at which a visit can begin at that moment, the freest of that day first. */
    List<Integer> freeCounters(MatterEntity matter, Instant start) {
        LocalDate date = LocalDate.ofInstant(start, Formats.ZONE);
        var visit = Quarters.of(start, matter.minutes());
        var freeQuarters = new TreeMap<Integer, Integer>();
        counters.stream().filter(counter -> counter.serves(matter.id())).forEach(counter -> {
            NavigableSet<Instant> free = free(counter, date);
            if (free.containsAll(visit)) {
                freeQuarters.put(counter.id(), free.size());
            }
        });
        return freeQuarters.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The quarters that nobody has. */
    NavigableSet<Instant> free(CounterPlan counter, LocalDate date) {
        NavigableSet<Instant> quarters = timetable.quarters(counter, date);
        quarters.removeAll(takenByCounter.getOrDefault(counter.id(), Set.of()));
        return quarters;
    }

    /** @param earliest visits before it cannot begin any more */
    DayOffer offer(LocalDate date, MatterEntity matter, Instant earliest) {
        OfficeDay office = timetable.office(date);
        List<FreeStart> starts = starts(date, matter, earliest);
        Optional<Instant> last = counters.stream()
                .filter(counter -> counter.serves(matter.id()))
                .flatMap(counter -> timetable.quarters(counter, date).stream())
                .max(Comparator.naturalOrder());
        boolean over = last.isPresent() && last.get().isBefore(earliest);
        return new DayOffer(date, state(office, last.isPresent(), over, !starts.isEmpty()), office.reason(), starts);
    }

    /** @param earliest visits before it cannot begin any more */
    List<FreeStart> starts(LocalDate date, MatterEntity matter, Instant earliest) {
        var places = new TreeMap<Instant, Integer>();
        counters.stream().filter(counter -> counter.serves(matter.id())).forEach(counter -> {
            NavigableSet<Instant> free = free(counter, date);
            free.tailSet(earliest, true).stream()
                    .filter(start -> free.containsAll(Quarters.of(start, matter.minutes())))
                    .forEach(start -> places.merge(start, 1, Integer::sum));
        });
        return places.entrySet().stream()
                .map(start -> new FreeStart(start.getKey(), start.getValue()))
                .toList();
    }

    private static DayOffer.State state(OfficeDay office, boolean served, boolean over, boolean free) {
        if (!office.isOpen()) {
            return closed(office.kind());
        }
        if (!served) {
            return DayOffer.State.NOT_SERVED;
        }
        if (free) {
            return DayOffer.State.FREE;
        }
        return over ? DayOffer.State.OVER : DayOffer.State.FULL;
    }

    private static DayOffer.State closed(DayKind kind) {
        return switch (kind) {
            case PUBLIC_HOLIDAY -> DayOffer.State.HOLIDAY;
            case TRANSFERRED_REST -> DayOffer.State.TRANSFERRED_REST;
            case CLOSURE -> DayOffer.State.CLOSURE;
            case REGULAR, TRANSFERRED_WORK -> DayOffer.State.CLOSED;
        };
    }
}
