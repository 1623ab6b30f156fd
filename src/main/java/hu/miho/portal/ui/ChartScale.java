package hu.miho.portal.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The axis of a chart: from zero in three to five even steps of 1, 2, 2.5 or 5 (times a power of ten), high enough for
 * every value.
 *
 * @param step between two lines; never zero
 * @param steps how many
 */
record ChartScale(BigDecimal step, int steps) {

    private static final List<BigDecimal> ROUND =
            Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();
    private static final int MOST_STEPS = 5;

    /** @param values null ones are not known and need no room */
    static ChartScale of(Stream<@Nullable BigDecimal> values) {
        BigDecimal highest = values.filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::max)
                .stripTrailingZeros();
        if (highest.signum() == 0) {
            return new ChartScale(BigDecimal.ONE, 1);
        }
        BigDecimal least = highest.divide(BigDecimal.valueOf(MOST_STEPS), MathContext.DECIMAL32);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        BigDecimal step = ROUND.stream()
                .map(power::multiply)
                .filter(candidate -> candidate.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
        return new ChartScale(
                step, highest.divide(step, 0, RoundingMode.CEILING).intValueExact());
    }

    /** Zero and the end of each step, from below. */
    List<BigDecimal> lines() {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(line -> step.multiply(BigDecimal.valueOf(line)))
                .toList();
    }

    /** How long a value is drawn when the whole axis has a length. */
    double length(BigDecimal value, double whole) {
        return value.doubleValue() / top().doubleValue() * whole;
    }

    BigDecimal top() {
        return step.multiply(BigDecimal.valueOf(steps));
    }
}
