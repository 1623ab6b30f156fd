package hu.miho.portal.cases;

import java.time.LocalDate;

/**
 * The rule on reporting a change of user (DOMAIN.md): within so many days of the handover; reported late, billing to the
 * new payer starts with the report.
 *
 * @param days 15
 */
record ReportDeadline(int days) {

    /** The last day on which the report is in time. */
    LocalDate lastDay(LocalDate handover) {
        return handover.plusDays(days);
    }

    boolean isLate(LocalDate handover, LocalDate reported) {
        return reported.isAfter(lastDay(handover));
    }

    /** From which day on the new payer is billed. */
    LocalDate billedFrom(LocalDate handover, LocalDate reported) {
        return isLate(handover, reported) ? reported : handover;
    }
}
