package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two years side by side, month by month: this year solid, the year before outlined. Drawn twice, upright for wide screens
 * and lying for phones; the stylesheet shows one of them. The same numbers belong in a table beneath it.
 */
public final class BarChart extends Div {

    /**
     * One month.
     *
     * @param label the month, short
     * @param now this year's quantity; null when it is not known
     * @param before the quantity a year before; null when it is not known
     */
    public record Bars(
            String label,
            @Nullable BigDecimal now,
            @Nullable BigDecimal before) {

        /** Whether there is something to know and nothing to draw. */
        boolean isZero() {
            return now != null && now.signum() == 0 && (before == null || before.signum() == 0);
        }
    }

    /**
     * What the chart says in words.
     *
     * @param title its name
     * @param description what it shows, for those who do not see it
     * @param unit the sign of the unit
     * @param now the name of this year's bars
     * @param before the name of the bars a year before; null when there are none
     */
    public record Words(
            String title,
            String description,
            String unit,
            String now,
            @Nullable String before) {}

    public BarChart(Words words, List<Bars> months) {
        addClassName("chart");
        var scale = ChartScale.of(months.stream().flatMap(bars -> Stream.of(bars.now(), bars.before())));
        add(legend(words), UprightBars.draw(words, months, scale), LyingBars.draw(words, months, scale));
    }

    private static Component legend(Words words) {
        var legend = new UnorderedList(entry("now", words.now()));
        legend.addClassName("chart-legend");
        if (words.before() != null) {
            legend.add(entry("before", words.before()));
        }
        return legend;
    }

    private static ListItem entry(String kind, String text) {
        var swatch = new Span();
        swatch.addClassNames("chart-swatch", kind);
        return new ListItem(swatch, new Span(text));
    }
}
