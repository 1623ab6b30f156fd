package hu.miho.portal.appointments;

import java.util.List;

/**
 * How the office's time was offered and used.
 *
 * @param totals of all that is in it
 * @param byMatter in the order of the list; what was offered is not told, for matters share the counters' time
 * @param byWeekday Monday first; only days on which something was offered or booked
 * @param byCounter only those at which something was offered or booked
 */
public record OfficeReport(
        ReportPeriod period,
        ReportFigures totals,
        List<ReportLine> byMatter,
        List<ReportLine> byWeekday,
        List<ReportLine> byCounter) {

    public OfficeReport {
        byMatter = List.copyOf(byMatter);
        byWeekday = List.copyOf(byWeekday);
        byCounter = List.copyOf(byCounter);
    }
}
