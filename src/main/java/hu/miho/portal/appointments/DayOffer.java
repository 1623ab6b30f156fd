package hu.miho.portal.appointments;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be booked on a day.
 *
 * @param date the day
 * @param state whether something can, or why not
 * @param reason what to tell of an unusual day, in the reader's language; null on a usual one
 * @param starts the free times, earliest first
 */
public record DayOffer(
        LocalDate date, State state, @Nullable String reason, List<FreeStart> starts) implements Serializable {

    /** Whether a day can be booked, or why it cannot. */
    public enum State {
        /** Something is free. */
        FREE,
        /** Everything is taken. */
        FULL,
        /** What was left of today has gone by, or begins too soon. */
        OVER,
        /** The office is open, but not for this matter. */
        NOT_SERVED,
        /** Closed as every week. */
        CLOSED,
        /** Closed on a public holiday. */
        HOLIDAY,
        /** A day off that a Saturday is worked for. */
        TRANSFERRED_REST,
        /** Closed for a reason of the company's own. */
        CLOSURE
    }

    public DayOffer {
        starts = List.copyOf(starts);
    }
}
