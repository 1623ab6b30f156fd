package hu.miho.portal.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One or two numbers of each week, as a chart and as a table beneath it. */
public final class WeekChart {

    private final String key;
    private final Weeks weeks;
    private final List<List<BigDecimal>> series = new ArrayList<>();

    /**
     * @param key of the texts: {@code .title}, {@code .description} for those who do not see it, {@code .unit}, and {@code
     *     .first} and {@code .second} that name the numbers
     */
    public WeekChart(String key, Weeks weeks) {
        this.key = key;
        this.weeks = weeks;
    }

    /** Adds a number of each week; two at most. */
    public WeekChart with(List<BigDecimal> values) {
        series.add(List.copyOf(values));
        return this;
    }

    public WeekChart withCounts(List<Long> values) {
        return with(values.stream().map(BigDecimal::valueOf).toList());
    }

    /** @param lead stands above the chart */
    public Component panel(Component... lead) {
        var panel = new ClerkPanel(text("title"));
        panel.add(lead);
        panel.add(chart(), new TableDetails(translate("ui.weeks.table"), table()));
        return panel;
    }

    private boolean isDouble() {
        return series.size() > 1;
    }

    private Component chart() {
        var words = new BarChart.Words(
                text("title"), text("description"), text("unit"), text("first"), isDouble() ? text("second") : null);
        return new BarChart(
                words,
                IntStream.range(0, weeks.mondays().size())
                        .mapToObj(week -> new BarChart.Bars(
                                Formats.shortDay(weeks.mondays().get(week), Formats.locale()),
                                series.getFirst().get(week),
                                isDouble() ? series.getLast().get(week) : null))
                        .toList());
    }

    /** The latest week first. */
    private DataTable table() {
        var table =
                new DataTable(text("title")).column(translate("ui.weeks.week")).numericColumn(text("first"));
        if (isDouble()) {
            table.numericColumn(text("second"));
        }
        for (int week = weeks.mondays().size() - 1; week >= 0; week--) {
            var cells =
                    new ArrayList<Object>(List.of(Formats.date(weeks.mondays().get(week))));
            for (List<BigDecimal> values : series) {
                cells.add(Formats.number(values.get(week)));
            }
            table.row(cells.toArray());
        }
        return table;
    }

    private String text(String part) {
        return translate(key + "." + part);
    }
}
