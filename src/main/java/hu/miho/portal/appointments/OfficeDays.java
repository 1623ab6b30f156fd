package hu.miho.portal.appointments;

import hu.miho.portal.content.DayKind;
import hu.miho.portal.content.OfficeDay;
import hu.miho.portal.content.OpeningHoursService;
import hu.miho.portal.ui.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows from opening hours, counters and what is taken: which times are free, and at which counters. */
@Component
class OfficeDays {

    private final Schedules schedules;
    private final OpeningHoursService openingHours;
    private final TakenTime taken;
    private final AppointmentProperties properties;
    private final Clock clock;

    OfficeDays(
            Schedules schedules,
            OpeningHoursService openingHours,
            TakenTime taken,
            AppointmentProperties properties,
            Clock clock) {
        this.schedules = schedules;
        this.openingHours = openingHours;
        this.taken = taken;
        this.properties = properties;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    LocalDate lastBookable() {
        return today().plusDays(properties.daysAhead());
    }

    /**
     * What visitors may book for a matter, from today to the last bookable day.
     *
     * @param holder whose own time counts as free; null when they have none
     */
    List<DayOffer> offer(MatterEntity matter, Locale language, @Nullable UUID holder) {
        var snapshot = new Snapshot(language, today(), lastBookable(), holder);
        return today().datesUntil(lastBookable().plusDays(1))
                .map(date -> snapshot.offer(date, matter))
                .toList();
    }

    /**
     * The counters at which a visit can begin at that moment, the freest of that day first.
     *
     * @param earliest visits before it cannot begin any more
     * @param holder whose own time counts as free; null when they have none
     */
    List<Integer> freeCounters(MatterEntity matter, Instant start, Instant earliest, @Nullable UUID holder) {
        LocalDate date = LocalDate.ofInstant(start, Formats.ZONE);
        if (start.isBefore(earliest) || date.isAfter(lastBookable())) {
            return List.of();
        }
        var snapshot = new Snapshot(Formats.HUNGARIAN, date, date, holder);
        var visit = Quarters.of(start, matter.minutes());
        var freeQuarters = new TreeMap<Integer, Integer>();
        snapshot.counters.stream()
                .filter(counter -> counter.serves(matter.id()))
                .forEach(counter -> {
                    NavigableSet<Instant> free = snapshot.free(counter, date);
                    if (free.containsAll(visit)) {
                        freeQuarters.put(counter.id(), free.size());
                    }
                });
        return freeQuarters.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Each counter's day, with what was booked and blocked on it. */
    OfficeDayPlan plan(LocalDate date, List<Booking> bookings, List<BlockedTime> blocks, Locale language) {
        var snapshot = new Snapshot(language, date, date, null);
        return new OfficeDayPlan(
                snapshot.timetable.office(date),
                snapshot.counters.stream()
                        .filter(counter -> counter.active() || isNeeded(counter.id(), bookings, blocks))
                        .map(counter -> new CounterDay(
                                counter.id(),
                                counter.name(language),
                                snapshot.timetable.quarters(counter, date).size(),
                                snapshot.free(counter, date).size(),
                                bookings.stream()
                                        .filter(booking -> booking.counterId() == counter.id())
                                        .toList(),
                                blocks.stream()
                                        .filter(block -> block.counterId() == counter.id())
                                        .toList()))
                        .toList());
    }

    /** A counter that receives nobody any more is shown as long as somebody is booked there. */
    private static boolean isNeeded(int counter, List<Booking> bookings, List<BlockedTime> blocks) {
        return bookings.stream().anyMatch(booking -> booking.counterId() == counter)
                || blocks.stream().anyMatch(block -> block.counterId() == counter);
    }

    /**
     * The free times of a day as clerks may give them: until the visit would begin.
     *
     * @param holder whose own time counts as free; null when they have none
     */
    List<FreeStart> freeForClerks(MatterEntity matter, LocalDate date, @Nullable UUID holder) {
        var snapshot = new Snapshot(Formats.HUNGARIAN, date, date, holder);
        return snapshot.starts(date, matter, clock.instant());
    }

    /** From when visitors may book: not too shortly before. */
    Instant earliestOnline() {
        return clock.instant().plus(properties.leadTime());
    }

    /** How many quarters all counters work on a day. */
    int quartersOf(LocalDate date) {
        var snapshot = new Snapshot(Formats.HUNGARIAN, date, date, null);
        return snapshot.counters.stream()
                .mapToInt(counter -> snapshot.timetable.quarters(counter, date).size())
                .sum();
    }

    /** The first day after the bookable ones on which the office works. */
    LocalDate nextToOpen() {
        var timetable = new Timetable(openingHours.openingHours(Formats.HUNGARIAN));
        return lastBookable()
                .plusDays(1)
                .datesUntil(lastBookable().plusDays(60))
                .filter(date -> timetable.office(date).isOpen())
                .findFirst()
                .orElse(lastBookable().plusDays(1));
    }

    /** Counters, hours and what is taken as they are at one moment. */
    private final class Snapshot {

        private final Timetable timetable;
        private final List<CounterPlan> counters;
        private final Map<Integer, Set<Instant>> takenByCounter;

        Snapshot(Locale language, LocalDate first, LocalDate last, @Nullable UUID except) {
            Schedule schedule = schedules.current();
            timetable = new Timetable(openingHours.openingHours(schedule.office(), language));
            counters = schedule.counters();
            DaySpan span = DaySpan.of(first, last);
            takenByCounter = taken.between(span.from(), span.to(), except);
        }

        NavigableSet<Instant> free(CounterPlan counter, LocalDate date) {
            NavigableSet<Instant> quarters = timetable.quarters(counter, date);
            quarters.removeAll(takenByCounter.getOrDefault(counter.id(), Set.of()));
            return quarters;
        }

        DayOffer offer(LocalDate date, MatterEntity matter) {
            OfficeDay office = timetable.office(date);
            List<FreeStart> starts = starts(date, matter, earliestOnline());
            Optional<Instant> last = counters.stream()
                    .filter(counter -> counter.serves(matter.id()))
                    .flatMap(counter -> timetable.quarters(counter, date).stream())
                    .max(Comparator.naturalOrder());
            boolean over = last.isPresent() && last.get().isBefore(earliestOnline());
            return new DayOffer(
                    date, state(office, last.isPresent(), over, !starts.isEmpty()), office.reason(), starts);
        }

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
}
