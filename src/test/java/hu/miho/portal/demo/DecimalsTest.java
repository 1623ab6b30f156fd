package hu.miho.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    @Test
    void aHalfIsRoundedAwayFromZero() {
        assertThat(Decimals.halfUp(-1_250L * 690_00, 100_000)).isEqualTo(-863);
        assertThat(Decimals.halfUp(1_250L * 690_00, 100_000)).isEqualTo(863);
        assertThat(Decimals.halfUp(4_999, 10_000)).isZero();
    }

    @Test
    void roundingIsThatOfBigDecimal() {
        var random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            long dividend = random.nextInt();
            long divisor = 1 + random.nextInt(1_000);
            long expected = BigDecimal.valueOf(dividend)
                    .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP)
                    .longValueExact();
            assertThat(Decimals.halfUp(dividend, divisor)).isEqualTo(expected);
        }
    }

    @Test
    void quantitiesHaveThreeDecimalsAndPricesTwo() {
        assertThat(Decimals.quantity(6_550)).isEqualTo("6.550");
        assertThat(Decimals.quantity(-94)).isEqualTo("-0.094");
        assertThat(Decimals.price(2_369_61)).isEqualTo("2369.61");
        assertThat(Decimals.price(5)).isEqualTo("0.05");
    }
}
