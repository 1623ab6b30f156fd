package hu.miho.portal.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The office on one day.
 *
 * @param date the day
 * @param kind why it is open or closed
 * @param hours when it is open; null when it is closed
 * @param reason what to tell of an unusual day, in the reader's language; null on a usual one
 */
public record OfficeDay(
        LocalDate date,
        DayKind kind,
        @Nullable TimeSpan hours,
        @Nullable String reason) {

    public boolean isOpen() {
        return hours != null;
    }
}
