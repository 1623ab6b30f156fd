package hu.miho.portal.appointments;

/**
 * A line of the report.
 *
 * @param name the matter, weekday or counter, in the reader's language
 */
public record ReportLine(String name, ReportFigures figures) {}
