package hu.miho.portal.metering;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a dwelling was one's own. Both ends belong to it: the day of the handover is shared by who leaves and
 * who arrives (FEED.md, "Meaning").
 *
 * @param to the last day; null while it lasts
 */
record OwnTime(LocalDate from, @Nullable LocalDate to) {

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean touches(LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return (to == null || !otherFrom.isAfter(to)) && (otherTo == null || !otherTo.isBefore(from));
    }

    OwnTime cutTo(LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return new OwnTime(from.isAfter(otherFrom) ? from : otherFrom, earlier(to, otherTo));
    }

    /** The days of a month on which something can have been used: a reading closes its day, so the first day is not one. */
    long daysOfUse(YearMonth month) {
        LocalDate first = from.plusDays(1).isAfter(month.atDay(1)) ? from.plusDays(1) : month.atDay(1);
        LocalDate last = to != null && to.isBefore(month.atEndOfMonth()) ? to : month.atEndOfMonth();
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
