package hu.miho.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BarChartTest {

    private static final BarChart.Words WORDS =
            new BarChart.Words("Hőfogyasztás", "A legtöbb: január", "GJ", "2025/26", "egy évvel korábban");

    @Test
    void aZeroIsWrittenBecauseItHasNoBar() {
        var drawing = upright(months("0", "0"));

        assertThat(drawing).contains(">0</text>").doesNotContain("class=\"now\"", "class=\"before\"");
    }

    @Test
    void whatIsNotKnownIsNoZero() {
        assertThat(lying(months(null, "1.5"))).contains(">–</text>").contains("class=\"before\"");
        assertThat(upright(months(null, "1.5")).split(">0</text>", -1))
                .as("only the axis has a zero")
                .hasSize(2);
    }

    @Test
    void theHigherQuantityHasTheHigherBar() {
        assertThat(upright(months("4", "2")))
                .contains("class=\"now\"", "height=\"192\"")
                .contains("class=\"before\"", "height=\"96\"");
    }

    @Test
    void theTopOfTheAxisNamesTheUnit() {
        assertThat(upright(months("3.62", "3.4"))).contains(">4\u00a0GJ</text>", ">3</text>");
    }

    private static List<BarChart.Bars> months(@Nullable String now, @Nullable String before) {
        return List.of(new BarChart.Bars(
                "jan.", now == null ? null : new BigDecimal(now), before == null ? null : new BigDecimal(before)));
    }

    private static String upright(List<BarChart.Bars> months) {
        return drawing("chart-wide", months);
    }

    private static String lying(List<BarChart.Bars> months) {
        return drawing("chart-phone", months);
    }

    private static String drawing(String kind, List<BarChart.Bars> months) {
        return new BarChart(WORDS, months)
                .getChildren()
                .filter(child -> child instanceof Svg svg && svg.hasClassName(kind))
                .map(child -> child.getElement().getProperty("innerHTML"))
                .findFirst()
                .orElseThrow();
    }
}
