package hu.miho.portal.appointments;

import hu.miho.portal.content.TimeSpan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the schedule does to a day.
 *
 * @param date the day
 * @param before the office's hours so far; null when it was closed
 * @param after the office's hours then; null when it is closed
 * @param counters those that work more, or less
 */
public record DayChange(
        LocalDate date, @Nullable TimeSpan before, @Nullable TimeSpan after, List<CounterChange> counters)
        implements Serializable {

    public DayChange {
        counters = List.copyOf(counters);
    }

    /** Quarters of an hour that can be given in addition, at all counters. */
    public int gained() {
        return counters.stream().mapToInt(CounterChange::gained).sum();
    }

    /** Quarters of an hour that can no longer be given. */
    public int lost() {
        return counters.stream().mapToInt(CounterChange::lost).sum();
    }
}
