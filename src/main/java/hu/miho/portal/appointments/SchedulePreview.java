package hu.miho.portal.appointments;

import java.io.Serializable;
import java.util.List;

/**
 * What a change of the schedule would do; nothing has changed yet.
 *
 * @param words what is changed, a sentence each, in the reader's language
 * @param warnings what looks like a mistake, in the reader's language
 * @param days the coming days that differ
 * @param hit bookings whose time could not be kept
 * @param mayStay bookings whose visitors were asked to choose another time, and would not have to any more
 */
public record SchedulePreview(
        List<String> words, List<String> warnings, List<DayChange> days, List<Booking> hit, List<Booking> mayStay)
        implements Serializable {

    public SchedulePreview {
        words = List.copyOf(words);
        warnings = List.copyOf(warnings);
        days = List.copyOf(days);
        hit = List.copyOf(hit);
        mayStay = List.copyOf(mayStay);
    }

    /** Quarters of an hour that could be given in addition. */
    public int gained() {
        return days.stream().mapToInt(DayChange::gained).sum();
    }

    /** Quarters of an hour that could no longer be given. */
    public int lost() {
        return days.stream().mapToInt(DayChange::lost).sum();
    }
}
