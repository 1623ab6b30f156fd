package hu.miho.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartScaleTest {

    @ParameterizedTest
    @CsvSource({
        "3.62, 0 1 2 3 4",
        "5, 0 1 2 3 4 5",
        "5.01, 0 2 4 6",
        "11, 0 2.5 5 7.5 10 12.5",
        "0.21, 0 0.05 0.1 0.15 0.2 0.25",
        "980, 0 200 400 600 800 1000",
        "0, 0 1",
    })
    void everyValueFitsUnderEvenRoundSteps(BigDecimal highest, String lines) {
        assertThat(ChartScale.of(Stream.of(highest, BigDecimal.ZERO)).lines().stream()
                        .map(line -> line.signum() == 0
                                ? "0"
                                : line.stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(lines);
    }

    @Test
    void whatIsNotKnownNeedsNoRoom() {
        assertThat(ChartScale.of(Stream.of(null, new BigDecimal("2"))).top()).isEqualByComparingTo("2");
    }
}
