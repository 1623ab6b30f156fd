package hu.miho.portal.ui;

import com.vaadin.flow.component.Svg;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bar chart for wide screens: upright bars over a line for each step of the scale. */
final class UprightBars {

    private static final double WIDTH = 848;
    private static final double LEFT = 48;
    private static final double TOP = 16;
    private static final double HEIGHT = 192;
    private static final double BAR = 23;
    private static final double GAP = 1;

    private UprightBars() {}

    static Svg draw(BarChart.Words words, List<BarChart.Bars> months, ChartScale scale) {
        var svg = new SvgDrawing("chart-wide", WIDTH, TOP + HEIGHT + 32, words.title(), words.description());
        drawLines(svg, scale, words.unit());
        double width = (WIDTH - LEFT) / months.size();
        boolean pairs = words.before() != null;
        for (int month = 0; month < months.size(); month++) {
            drawMonth(svg, months.get(month), LEFT + width * (month + 0.5), pairs, scale);
        }
        return svg.toComponent();
    }

    private static void drawLines(SvgDrawing svg, ChartScale scale, String unit) {
        for (BigDecimal line : scale.lines()) {
            double y = TOP + HEIGHT - scale.length(line, HEIGHT);
            boolean top = line.compareTo(scale.top()) == 0;
            svg.line(line.signum() == 0 ? "axis" : "grid", LEFT, y, WIDTH, y);
            svg.text("tick", LEFT - 8, y + 5, top ? Formats.quantity(line, unit) : Formats.number(line));
        }
    }

    private static void drawMonth(SvgDrawing svg, BarChart.Bars bars, double middle, boolean pairs, ChartScale scale) {
        drawBar(svg, "before", bars.before(), middle - BAR - GAP, scale);
        drawBar(svg, "now", bars.now(), pairs ? middle + GAP : middle - BAR / 2, scale);
        if (bars.isZero()) {
            svg.text("month", middle, TOP + HEIGHT - 7, "0");
        }
        svg.text("month", middle, TOP + HEIGHT + 23, bars.label());
    }

    private static void drawBar(SvgDrawing svg, String kind, @Nullable BigDecimal value, double x, ChartScale scale) {
        if (value != null) {
            double height = scale.length(value, HEIGHT);
            svg.rectangle(kind, x, TOP + HEIGHT - height, BAR, height);
        }
    }
}
