package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.appointments.ReportFigures;
import hu.miho.portal.appointments.ReportLine;
import hu.miho.portal.ui.BarChart;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.TableDetails;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A part of the report: a chart of the hours where they can be told, and the numbers as a table. */
class ReportCard extends Composite<Card> {

    private final String title;
    private final String head;
    private final List<ReportLine> lines;
    private final ReportFigures totals;

    private ReportCard(String part, List<ReportLine> lines, ReportFigures totals) {
        title = getTranslation("appointments.report.by." + part);
        head = getTranslation("appointments.report.head." + part);
        this.lines = lines;
        this.totals = totals;
    }

    /** By something that has an offer of its own: hours offered and booked side by side. */
    static ReportCard ofHours(String part, List<ReportLine> lines, ReportFigures totals) {
        var card = new ReportCard(part, lines, totals);
        var table = new TableDetails(card.getTranslation("appointments.report.table"), card.table(true));
        table.setOpened(true);
        card.getContent().add(card.chart(), table);
        return card;
    }

    /** By something that shares its offer with others: no chart, and why there is no column for it. */
    static ReportCard ofVisits(String part, List<ReportLine> lines, ReportFigures totals) {
        var card = new ReportCard(part, lines, totals);
        var note = new Paragraph(card.getTranslation("appointments.report.by." + part + ".note"));
        note.addClassName("note");
        card.getContent().add(card.table(false), note);
        return card;
    }

    @Override
    protected Card initContent() {
        return new Card(title);
    }

    private BarChart chart() {
        var words = new BarChart.Words(
                getTranslation("appointments.report.chart", title),
                description(),
                getTranslation("appointments.report.hours"),
                getTranslation("appointments.report.chart.booked"),
                getTranslation("appointments.report.chart.offered"));
        return new BarChart(
                words,
                lines.stream()
                        .map(line -> new BarChart.Bars(
                                line.shortName(),
                                ReportNumbers.inHours(line.figures().bookedQuarters()),
                                ReportNumbers.inHours(line.figures().offeredQuarters())))
                        .toList());
    }

    private String description() {
        return lines.stream()
                .max(Comparator.comparingInt(line -> line.figures().bookedQuarters()))
                .map(most -> getTranslation(
                        "appointments.report.chart.description",
                        most.name(),
                        Formats.number(ReportNumbers.inHours(most.figures().bookedQuarters())),
                        Formats.number(ReportNumbers.inHours(most.figures().offeredQuarters()))))
                .orElse(title);
    }

    private DataTable table(boolean withOffer) {
        List<ReportNumbers> columns = Arrays.stream(ReportNumbers.values())
                .filter(column -> withOffer || !column.isOfTheOffer())
                .toList();
        var table = new DataTable(title).column(head);
        columns.forEach(column -> table.numericColumn(column.head()));
        lines.forEach(line -> table.row(cells(line.name(), columns, line.figures())));
        table.footer(cells(getTranslation("appointments.report.totals"), columns, totals));
        return table;
    }

    private static Object[] cells(String name, List<ReportNumbers> columns, ReportFigures figures) {
        return Stream.concat(Stream.of(name), columns.stream().map(column -> column.text(figures)))
                .toArray();
    }
}
