package hu.miho.portal.backoffice;

import java.time.LocalDate;

/**
 * What happened at the office in a week.
 *
 * @param monday its first day, in Budapest
 * @param casesIn cases that came in
 * @param casesOut cases that were decided, closed or withdrawn
 * @param answered messages that were answered
 * @param daysToAnswer how many days they had waited, in all
 * @param registered portal accounts that customers opened
 */
public record WeekFigures(
        LocalDate monday, long casesIn, long casesOut, long answered, double daysToAnswer, long registered) {

    /** Days that a message waited on the average; zero when none was answered. */
    public double averageDays() {
        return answered == 0 ? 0 : daysToAnswer / answered;
    }
}
