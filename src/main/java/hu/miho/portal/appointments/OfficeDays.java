package hu.miho.portal.appointments;

import hu.miho.portal.content.OpeningHoursService;
import hu.miho.portal.ui.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
        OfficeSnapshot snapshot = snapshot(language, today(), lastBookable(), holder);
        return today().datesUntil(lastBookable().plusDays(1))
                .map(date -> snapshot.offer(date, matter, earliestOnline()))
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
        return snapshot(Formats.HUNGARIAN, date, date, holder).freeCounters(matter, start);
    }

    /** Each counter's day, with what was booked and blocked on it. */
    OfficeDayPlan plan(LocalDate date, List<Booking> bookings, List<BlockedTime> blocks, Locale language) {
        OfficeSnapshot snapshot = snapshot(language, date, date, null);
        return new OfficeDayPlan(
                snapshot.office(date),
                snapshot.counters().stream()
                        .filter(counter -> counter.active() || isNeeded(counter.id(), bookings, blocks))
                        .map(counter -> new CounterDay(
                                counter.id(),
                                counter.name(language),
                                snapshot.quarters(counter, date),
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
        return snapshot(Formats.HUNGARIAN, date, date, holder).starts(date, matter, clock.instant());
    }

    /** From when visitors may book: not too shortly before. */
    Instant earliestOnline() {
        return clock.instant().plus(properties.leadTime());
    }

    /** How many quarters all counters work on a day. */
    int quartersOf(LocalDate date) {
        OfficeSnapshot snapshot = snapshot(Formats.HUNGARIAN, date, date, null);
        return snapshot.counters().stream()
                .mapToInt(counter -> snapshot.quarters(counter, date))
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

    private OfficeSnapshot snapshot(Locale language, LocalDate first, LocalDate last, @Nullable UUID holder) {
        Schedule schedule = schedules.current();
        DaySpan span = DaySpan.of(first, last);
        return new OfficeSnapshot(
                new Timetable(openingHours.openingHours(schedule.office(), language)),
                schedule.counters(),
                taken.between(span.from(), span.to(), holder));
    }
}
