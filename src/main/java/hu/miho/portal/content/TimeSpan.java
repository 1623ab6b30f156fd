package hu.miho.portal.content;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A part of a day.
 *
 * @param from the first moment
 * @param to the moment when it is over, later than {@code from}
 */
public record TimeSpan(LocalTime from, LocalTime to) implements Serializable {

    /** @throws IllegalArgumentException when it would end before it begins */
    public TimeSpan {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a time span ends after it begins");
        }
    }

    /** Whether both have a moment in common. */
    public boolean overlaps(TimeSpan other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** What both have in common. */
    public Optional<TimeSpan> within(TimeSpan other) {
        LocalTime start = from.isAfter(other.from) ? from : other.from;
        LocalTime end = to.isBefore(other.to) ? to : other.to;
        return start.isBefore(end) ? Optional.of(new TimeSpan(start, end)) : Optional.empty();
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}
