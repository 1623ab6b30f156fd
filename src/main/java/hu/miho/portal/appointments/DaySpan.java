package hu.miho.portal.appointments;

import hu.miho.portal.ui.Formats;
import java.time.Instant;
import java.time.LocalDate;

/** The moments of a Hungarian day, or of several: from the first one on, to the one when they are over. */
record DaySpan(Instant from, Instant to) {

    static DaySpan of(LocalDate date) {
        return of(date, date);
    }

    static DaySpan of(LocalDate first, LocalDate last) {
        return new DaySpan(
                first.atStartOfDay(Formats.ZONE).toInstant(),
                last.plusDays(1).atStartOfDay(Formats.ZONE).toInstant());
    }
}
