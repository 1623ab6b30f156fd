package hu.miho.portal.appointments;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.ui.CsvDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The report as one table for spreadsheets: a line says what it is about, and of which of them. */
@Component
class ReportFile {

    private static final BigDecimal QUARTERS_OF_AN_HOUR = BigDecimal.valueOf(4);
    private static final List<String> COLUMNS = List.of(
            "offered",
            "booked-time",
            "use",
            "booked",
            "used",
            "no-shows",
            "cancelled-by-visitor",
            "cancelled-by-office",
            "open",
            "lead");

    private final I18NProvider texts;

    ReportFile(I18NProvider texts) {
        this.texts = texts;
    }

    byte[] write(OfficeReport report, Locale language) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(
                        Stream.of("appointments.report.file.part", "appointments.report.file.name"),
                        COLUMNS.stream().map(column -> "appointments.report.column." + column))
                .map(key -> text(key, language))
                .toList());
        String period = report.period().from() + " – " + report.period().to();
        rows.add(row(text("appointments.report.totals", language), period, report.totals(), true));
        report.byMatter().forEach(line -> rows.add(row("matter", line, false, language)));
        report.byWeekday().forEach(line -> rows.add(row("weekday", line, true, language)));
        report.byCounter().forEach(line -> rows.add(row("counter", line, true, language)));
        return CsvDocument.write(rows);
    }

    private List<String> row(String part, ReportLine line, boolean offers, Locale language) {
        return row(text("appointments.report.by." + part, language), line.name(), line.figures(), offers);
    }

    private static List<String> row(String part, String name, ReportFigures figures, boolean offers) {
        return List.of(
                part,
                name,
                offers ? hours(figures.offeredQuarters()) : "",
                hours(figures.bookedQuarters()),
                Objects.toString(figures.usePercent(), ""),
                String.valueOf(figures.booked()),
                String.valueOf(figures.used()),
                String.valueOf(figures.noShows()),
                String.valueOf(figures.cancelledByVisitor()),
                String.valueOf(figures.cancelledByOffice()),
                String.valueOf(figures.open()),
                decimal(figures.leadDays()));
    }

    private static String hours(int quarters) {
        return decimal(BigDecimal.valueOf(quarters).divide(QUARTERS_OF_AN_HOUR));
    }

    private static String decimal(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString().replace('.', ',');
    }

    private String text(String key, Locale language) {
        return texts.getTranslation(key, language);
    }
}
