package hu.miho.portal.content;

import java.time.LocalTime;

/**
 * A part of a day.
 *
 * @param from the first moment
 * @param to the moment when it is over, later than {@code from}
 */
public record TimeSpan(LocalTime from, LocalTime to) {

    /** @throws IllegalArgumentException when it would end before it begins */
    public TimeSpan {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a time span ends after it begins");
        }
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}
