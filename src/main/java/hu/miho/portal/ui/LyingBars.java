package hu.miho.portal.ui;

import com.vaadin.flow.component.Svg;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bar chart for phones: lying bars below one another, this year's number at their end. */
final class LyingBars {

    private static final double WIDTH = 322;
    private static final double LEFT = 62;
    private static final double LONGEST = 180;
    private static final double MONTH = 40;

    private LyingBars() {}

    static Svg draw(BarChart.Words words, List<BarChart.Bars> months, ChartScale scale) {
        var svg = new SvgDrawing("chart-phone", WIDTH, MONTH * months.size(), words.title(), words.description());
        for (int month = 0; month < months.size(); month++) {
            drawMonth(svg, months.get(month), MONTH * month, scale);
        }
        return svg.toComponent();
    }

    private static void drawMonth(SvgDrawing svg, BarChart.Bars bars, double top, ChartScale scale) {
        svg.text("row", LEFT - 9, top + 19, bars.label());
        double now = drawBar(svg, "now", bars.now(), top + 4, 15, scale);
        double before = drawBar(svg, "before", bars.before(), top + 21, 10, scale);
        BigDecimal value = bars.now();
        svg.text("amount", LEFT + Math.max(now, before) + 8, top + 17, value == null ? "–" : Formats.number(value));
    }

    /** Draws a bar, or a hair for zero; returns its length. */
    private static double drawBar(
            SvgDrawing svg, String kind, @Nullable BigDecimal value, double y, double height, ChartScale scale) {
        double length = value == null ? 0 : Math.max(1.5, scale.length(value, LONGEST));
        svg.rectangle(kind, LEFT, y, length, height);
        return length;
    }
}
