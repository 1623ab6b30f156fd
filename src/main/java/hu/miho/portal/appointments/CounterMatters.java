package hu.miho.portal.appointments;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which counters serve which matter: a part of the schedule. For matters that are there clerks change it with the opening
 * hours, where they see whom it hits; a new matter hits nobody.
 */
@Component
class CounterMatters {

    private final Schedules schedules;
    private final ScheduleHistory history;

    CounterMatters(Schedules schedules, ScheduleHistory history) {
        this.schedules = schedules;
        this.history = history;
    }

    /** The counters by matter; a matter without any is missing. */
    Map<String, Set<Integer>> byMatter() {
        var counters = new HashMap<String, Set<Integer>>();
        schedules
                .current()
                .counters()
                .forEach(counter -> counter.matters()
                        .forEach(matter -> counters.computeIfAbsent(matter, id -> new HashSet<>())
                                .add(counter.id())));
        return counters;
    }

    /** Lets counters serve a new matter from now on, in the caller's transaction: a change of the schedule like others. */
    void serve(String matterId, Set<Integer> counters) {
        if (!counters.isEmpty()) {
            Schedule before = schedules.change(now -> now.counters().stream()
                    .filter(counter -> counters.contains(counter.id()))
                    .reduce(now, (schedule, counter) -> schedule.withCounter(counter.serving(matterId)), (a, b) -> b));
            history.add(before, schedules.current(), 0, 0);
        }
    }
}
