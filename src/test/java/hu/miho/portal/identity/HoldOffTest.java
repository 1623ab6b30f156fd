package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldOffTest {

    @ParameterizedTest
    @CsvSource({"0, PT0S", "4, PT0S", "5, PT30S", "6, PT1M", "7, PT2M", "9, PT8M", "10, PT15M", "79, PT15M"})
    void theWaitGrowsWithEachFailure(int failures, Duration wait) {
        assertThat(HoldOff.waitAfter(failures)).isEqualTo(wait);
    }

    @Test
    void theWaitEnds() {
        Instant failed = Instant.parse("2026-11-23T10:00:00Z");
        assertThat(HoldOff.isOver(5, failed, failed.plusSeconds(29))).isFalse();
        assertThat(HoldOff.isOver(5, failed, failed.plusSeconds(30))).isTrue();
    }

    @Test
    void anAccountBearsAHundredFailuresInARowAtMost() {
        assertThat(HoldOff.MOST_FROM_STRANGERS + HoldOff.MOST_FROM_KNOWN_DEVICES)
                .isLessThanOrEqualTo(100);
    }
}
