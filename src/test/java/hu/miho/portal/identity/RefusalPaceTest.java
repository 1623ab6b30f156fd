package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RefusalPaceTest {

    @Test
    void answersAtTheNextFullStepWhateverTheWorkTook() {
        var pace = new RefusalPace(Duration.ofMillis(20));
        for (int work : new int[] {0, 3, 25}) {
            long begin = System.nanoTime() - Duration.ofMillis(work).toNanos();
            pace.await(begin);
            long steps = work / 20 + 1;
            assertThat(System.nanoTime() - begin)
                    .isGreaterThanOrEqualTo(Duration.ofMillis(steps * 20).toNanos());
        }
    }

    @Test
    void waitsForNothingWithoutAStep() {
        long begin = System.nanoTime();
        new RefusalPace(Duration.ZERO).await(begin);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void anInterruptedWaitEnds() {
        Thread.currentThread().interrupt();
        long begin = System.nanoTime();
        new RefusalPace(Duration.ofMinutes(1)).await(begin);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
    }
}
