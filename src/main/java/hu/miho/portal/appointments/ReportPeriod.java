package hu.miho.portal.appointments;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days that a report is about, by the day of the visit.
 *
 * @param from the first day
 * @param to the last day, included
 */
public record ReportPeriod(LocalDate from, LocalDate to) implements Serializable {

    /** @throws IllegalArgumentException when it ends before it begins */
    public ReportPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }
}
