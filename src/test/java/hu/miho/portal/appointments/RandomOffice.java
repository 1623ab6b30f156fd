package hu.miho.portal.appointments;

import hu.miho.portal.appointments.DayOffer.State;
import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.ui.Formats;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An office with hours, breaks, unusual days and taken times at random, and what it should offer, worked out minute by minute
 * of local time: as slow and as plain as can be, so that it can be believed. No hours begin or end within the hour that the
 * clocks leave out or repeat.
 */
final class RandomOffice {

    private static final List<LocalDate> EVENTFUL = Stream.of(
                    "2026-10-25", "2027-03-28", "2027-10-31", "2026-12-25", "2027-01-01", "2027-05-01")
            .map(LocalDate::parse)
            .toList();

    /** From the calendar, not from the rule of the code. */
    private static final Set<String> HOLIDAYS = Set.of(
            "2026-10-23",
            "2026-11-01",
            "2026-12-25",
            "2026-12-26",
            "2027-01-01",
            "2027-03-15",
            "2027-03-26",
            "2027-03-29",
            "2027-05-01",
            "2027-05-17",
            "2027-08-20",
            "2027-10-23",
            "2027-11-01",
            "2027-12-25",
            "2027-12-26");

    private final Random random;
    final Instant now;
    final int minutes;
    final Map<DayOfWeek, TimeSpan> week;
    final Map<LocalDate, Special> specialDays = new TreeMap<>();
    final List<Window> counters = new ArrayList<>();
    final List<Taken> taken = new ArrayList<>();

    /** A day that differs from its weekday. @param hours null when it is closed */
    record Special(State closed, @Nullable TimeSpan hours) {}

    /** A counter. @param own its hours, none when it keeps the office's */
    record Window(
            int id, boolean active, boolean serves, Map<DayOfWeek, TimeSpan> own, Map<DayOfWeek, TimeSpan> breaks) {}

    /** A quarter of an hour that somebody has. @param until null for good */
    record Taken(int counter, Instant start, @Nullable Instant until) {}

    RandomOffice(long seed) {
        random = new Random(seed);
        LocalDate today = random.nextBoolean()
                ? EVENTFUL.get(random.nextInt(EVENTFUL.size())).minusDays(random.nextInt(15))
                : LocalDate.of(2026, 10, 1).plusDays(random.nextInt(420));
        now = today.atTime(random.nextInt(24), random.nextInt(60), random.nextBoolean() ? 0 : random.nextInt(60))
                .atZone(Formats.ZONE)
                .toInstant();
        minutes = 15 * (1 + random.nextInt(4));
        week = week();
        for (LocalDate date : days()) {
            if (random.nextInt(8) == 0) {
                specialDays.put(date, special());
            }
        }
        for (int id = 1; id <= 3; id++) {
            counters.add(new Window(
                    id,
                    random.nextInt(6) > 0,
                    random.nextInt(6) > 0,
                    random.nextInt(3) == 0 ? week() : Map.of(),
                    week()));
        }
        for (int i = random.nextInt(250); i > 0; i--) {
            take();
        }
    }

    List<LocalDate> days() {
        LocalDate today = LocalDate.ofInstant(now, Formats.ZONE);
        return today.datesUntil(today.plusDays(15)).toList();
    }

    /** What the portal should offer. */
    List<DayOffer> offer() {
        return days().stream().map(this::offer).toList();
    }

    private DayOffer offer(LocalDate date) {
        Special special = specialDays.get(date);
        boolean holiday = special == null && HOLIDAYS.contains(date.toString());
        TimeSpan office = special == null ? week.get(date.getDayOfWeek()) : special.hours();
        if (office == null || holiday) {
            State closed = special == null ? holiday ? State.HOLIDAY : State.CLOSED : special.closed();
            return new DayOffer(date, closed, null, List.of());
        }
        var places = new TreeMap<Instant, Integer>();
        boolean served = false;
        boolean over = true;
        List<Minute> day = minutesOf(date);
        for (Window counter : counters) {
            if (!counter.active() || !counter.serves()) {
                continue;
            }
            boolean[] works = new boolean[day.size()];
            boolean[] free = new boolean[day.size()];
            for (int minute = 0; minute < works.length; minute++) {
                works[minute] = works(
                        counter,
                        special,
                        office,
                        date.getDayOfWeek(),
                        day.get(minute).time());
                free[minute] = works[minute] && isFree(counter, day.get(minute).at());
            }
            for (int start = 0; start < works.length; start += 15) {
                Instant visit = day.get(start).at();
                boolean tooSoon = visit.isBefore(now.plus(Duration.ofMinutes(30)));
                if (all(works, start, 15)) {
                    served = true;
                    over &= tooSoon;
                }
                if (!tooSoon && all(free, start, minutes)) {
                    places.merge(visit, 1, Integer::sum);
                }
            }
        }
        State state = !served ? State.NOT_SERVED : !places.isEmpty() ? State.FREE : over ? State.OVER : State.FULL;
        return new DayOffer(
                date,
                state,
                null,
                places.entrySet().stream()
                        .map(place -> new FreeStart(place.getKey(), place.getValue()))
                        .toList());
    }

    /** A minute of a day, and what the clock on the wall shows then. */
    private record Minute(Instant at, LocalTime time) {}

    private static List<Minute> minutesOf(LocalDate date) {
        Instant midnight = date.plusDays(1).atStartOfDay(Formats.ZONE).toInstant();
        var minutes = new ArrayList<Minute>();
        Instant quarter = date.atStartOfDay(Formats.ZONE).toInstant();
        for (; quarter.isBefore(midnight); quarter = quarter.plus(Quarters.LENGTH)) {
            LocalTime shown = LocalTime.ofInstant(quarter, Formats.ZONE);
            for (int minute = 0; minute < 15; minute++) {
                minutes.add(new Minute(quarter.plusSeconds(60L * minute), shown.plusMinutes(minute)));
            }
        }
        return minutes;
    }

    private static boolean works(
            Window counter, @Nullable Special special, TimeSpan office, DayOfWeek day, LocalTime time) {
        boolean ownHours = special == null && !counter.own().isEmpty();
        return office.contains(time)
                && (!ownHours || within(counter.own().get(day), time))
                && !within(counter.breaks().get(day), time);
    }

    private static boolean within(@Nullable TimeSpan span, LocalTime time) {
        return span != null && span.contains(time);
    }

    private boolean isFree(Window counter, Instant minute) {
        Instant quarter = Instant.ofEpochSecond(minute.getEpochSecond() / 900 * 900);
        return !takenNow().getOrDefault(counter.id(), Set.of()).contains(quarter);
    }

    private @Nullable Map<Integer, Set<Instant>> takenNow;

    private Map<Integer, Set<Instant>> takenNow() {
        if (takenNow == null) {
            takenNow = new HashMap<>();
            for (Taken one : taken) {
                if (one.until() == null || one.until().isAfter(now)) {
                    takenNow.computeIfAbsent(one.counter(), counter -> new HashSet<>())
                            .add(one.start());
                }
            }
        }
        return takenNow;
    }

    /** Somebody else takes a time. */
    void take(Taken quarter) {
        taken.add(quarter);
        takenNow = null;
    }

    private static boolean all(boolean[] minutes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (i >= minutes.length || !minutes[i]) {
                return false;
            }
        }
        return true;
    }

    private Map<DayOfWeek, TimeSpan> week() {
        var spans = new EnumMap<DayOfWeek, TimeSpan>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(4) > 0) {
                spans.put(day, span());
            }
        }
        return spans;
    }

    private Special special() {
        return switch (random.nextInt(3)) {
            case 0 -> new Special(State.CLOSURE, null);
            case 1 -> new Special(State.TRANSFERRED_REST, null);
            default -> new Special(State.CLOSED, span());
        };
    }

    private TimeSpan span() {
        LocalTime one = time();
        LocalTime other = time();
        return one.equals(other) ? span() : one.isBefore(other) ? new TimeSpan(one, other) : new TimeSpan(other, one);
    }

    /** Mostly by day; never between two and three at night. */
    private LocalTime time() {
        int hour = random.nextInt(5) == 0 ? random.nextInt(24) : 6 + random.nextInt(15);
        int minute = random.nextBoolean() ? 15 * random.nextInt(4) : random.nextInt(60);
        return hour == 2 ? LocalTime.of(2, 0) : LocalTime.of(hour, minute);
    }

    private void take() {
        LocalDate date = days().get(random.nextInt(15));
        Instant start = date.atStartOfDay(Formats.ZONE).toInstant().plusSeconds(900L * (24 + random.nextInt(60)));
        int counter = 1 + random.nextInt(3);
        if (taken.stream()
                .noneMatch(one -> one.counter() == counter && one.start().equals(start))) {
            taken.add(new Taken(
                    counter,
                    start,
                    switch (random.nextInt(4)) {
                        case 0 -> now.plusSeconds(random.nextInt(600) - 599);
                        case 1 -> now.plusSeconds(1 + random.nextInt(600));
                        default -> null;
                    }));
        }
    }
}
