package hu.miho.portal.appointments;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A change of opening hours or counters that was saved.
 *
 * @param version its number
 * @param at when
 * @param clerk who
 * @param words what was changed, a sentence each, in the reader's language
 * @param hit how many visitors were asked to choose another time
 * @param mayStay how many were told that they need not any more
 */
public record ScheduleChange(long version, Instant at, String clerk, List<String> words, int hit, int mayStay)
        implements Serializable {

    public ScheduleChange {
        words = List.copyOf(words);
    }
}
