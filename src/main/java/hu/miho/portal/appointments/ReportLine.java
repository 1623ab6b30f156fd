package hu.miho.portal.appointments;

/**
 * A line of the report.
 *
 * @param name the matter, weekday or counter, in the reader's language
 * @param shortName the same, short enough for the axis of a chart
 */
public record ReportLine(String name, String shortName, ReportFigures figures) {

    ReportLine(String name, ReportFigures figures) {
        this(name, name, figures);
    }
}
