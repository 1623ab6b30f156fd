package hu.miho.portal.appointments;

import hu.miho.portal.content.OfficeSchedule;
import hu.miho.portal.content.UnusualDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two clerks have changed the same schedule: what the second has changed counts on top of what the first has saved, weekday
 * by weekday, day by day, counter by counter. Where both have changed the same, the second's word counts, once looked at.
 */
final class ScheduleMerge {

    private final Schedule base;
    private final Schedule theirs;

    /**
     * @param base what both began with
     * @param theirs what was saved meanwhile
     */
    ScheduleMerge(Schedule base, Schedule theirs) {
        this.base = base;
        this.theirs = theirs;
    }

    /** @param mine what is not saved yet */
    Schedule with(Schedule mine) {
        var week = merged(
                base.office().week(), mine.office().week(), theirs.office().week());
        var days = merged(days(base), days(mine), days(theirs));
        boolean sample = mine.office().sample() && theirs.office().sample();
        var counters = merged(counters(base.counters()), counters(numbered(mine)), counters(theirs.counters()));
        return new Schedule(
                theirs.version(),
                new OfficeSchedule(week, List.copyOf(days.values()), sample),
                List.copyOf(counters.values()));
    }

    private static <K, V> Map<K, V> merged(Map<K, V> base, Map<K, V> mine, Map<K, V> theirs) {
        var keys = new HashSet<>(mine.keySet());
        keys.addAll(theirs.keySet());
        var merged = new HashMap<K, V>();
        for (K key : keys) {
            V value = Objects.equals(mine.get(key), base.get(key)) ? theirs.get(key) : mine.get(key);
            if (value != null) {
                merged.put(key, value);
            }
        }
        return merged;
    }

    /** Both may have added a counter, under the same id. */
    private List<CounterPlan> numbered(Schedule mine) {
        var known = counters(base.counters()).keySet();
        int shift = theirs.nextCounterId() - base.nextCounterId();
        return mine.counters().stream()
                .map(counter -> known.contains(counter.id()) ? counter : counter.withId(counter.id() + shift))
                .toList();
    }

    private static Map<LocalDate, UnusualDay> days(Schedule schedule) {
        return byKey(schedule.office().days(), UnusualDay::date);
    }

    private static Map<Integer, CounterPlan> counters(Collection<CounterPlan> counters) {
        return byKey(counters, CounterPlan::id);
    }

    private static <K, V> Map<K, V> byKey(Collection<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, value -> value));
    }
}
