package hu.miho.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small chart without numbers, for the course of a year at a glance: the last bar is the one that the text speaks of. */
public final class TrendBars extends Composite<Svg> {

    private static final double WIDTH = 240;
    private static final double HEIGHT = 72;
    private static final double GAP = 5;

    private final Svg drawing;

    /**
     * @param title what it shows
     * @param description the same in words, for those who do not see it
     * @param values the earliest first; null where nothing is known
     */
    public TrendBars(String title, String description, List<@Nullable BigDecimal> values) {
        var scale = ChartScale.of(values.stream());
        var svg = new SvgDrawing("chart-trend", WIDTH, HEIGHT + 1, title, description);
        double step = (WIDTH + GAP) / values.size();
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            double height = value == null ? 0 : scale.length(value, HEIGHT);
            svg.rectangle(i == values.size() - 1 ? "now" : "past", i * step, HEIGHT - height, step - GAP, height);
        }
        svg.line("axis", 0, HEIGHT + 0.5, WIDTH, HEIGHT + 0.5);
        drawing = svg.toComponent();
    }

    @Override
    protected Svg initContent() {
        return drawing;
    }
}
