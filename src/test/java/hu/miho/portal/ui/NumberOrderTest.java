package hu.miho.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.ui.NumberOrder.Verdict;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberOrderTest {

    private final NumberOrder order = new NumberOrder(List.of(58, 17, 91, 33, 42));

    @Test
    void drawsFiveDifferentTwoDigitNumbersThatAreNotInOrderYet() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int round = 0; round < 2_000; round++) {
            List<Integer> numbers = NumberOrder.random(random).numbers();
            assertThat(numbers)
                    .hasSize(5)
                    .doesNotHaveDuplicates()
                    .allMatch(number -> number >= 10 && number <= 99)
                    .isNotEqualTo(numbers.stream().sorted().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17 33 42 58 91",
                "17,33,42,58,91",
                "17, 33, 42, 58, 91",
                "  17   33 42\t58 91  ",
                "17;33;42;58;91",
                "17\u00a033\u00a042\u00a058\u00a091,"
            })
    void takesTheNumbersInRisingOrderHoweverTheyAreSeparated(String typed) {
        assertThat(order.check(typed)).isEqualTo(Verdict.RIGHT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    91 58 42 33 17       | NOT_RISING
                    17 33 42 91 58       | NOT_RISING
                    17 33 42 58          | OTHER_NUMBERS
                    17 33 42 58 91 91    | OTHER_NUMBERS
                    17 33 42 58 92       | OTHER_NUMBERS
                    1733425891           | OTHER_NUMBERS
                    17 33 42 58 kilencvenegy | OTHER_NUMBERS
                    17-33-42-58-91       | OTHER_NUMBERS
                    """)
    void tellsWhatIsWrong(String typed, Verdict verdict) {
        assertThat(order.check(typed)).isEqualTo(verdict);
    }

    @Test
    void countsTheListWhenNothingIsTyped() {
        assertThat(order.check("")).isEqualTo(Verdict.NOT_RISING);
        // 58 17 91 33 42 -> 17 58 91 33 42 -> 17 58 33 91 42 -> 17 33 58 91 42 -> 17 33 58 42 91 -> 17 33 42 58 91
        Stream.of(0, 2, 1, 3, 2).forEach(place -> order.exchange(place, place + 1));
        assertThat(order.numbers()).containsExactly(17, 33, 42, 58, 91);
        assertThat(order.check("   ")).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void countsWhatIsTypedEvenWhenTheListIsInOrder() {
        Stream.of(0, 2, 1, 3, 2).forEach(place -> order.exchange(place, place + 1));
        assertThat(order.check("91 58 42 33 17")).isEqualTo(Verdict.NOT_RISING);
    }

    @Test
    void doesNotMoveANumberOutOfTheList() {
        order.exchange(0, -1);
        order.exchange(4, 5);
        order.exchange(0, 4);
        assertThat(order.numbers()).containsExactly(58, 17, 91, 33, 42);
    }

    @Test
    void refusesNumbersThatNeedNoOrdering() {
        assertThatThrownBy(() -> new NumberOrder(List.of(1, 2, 3, 4, 5))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NumberOrder(List.of(2, 1, 3, 4, 4))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NumberOrder(List.of(2, 1, 3))).isInstanceOf(IllegalArgumentException.class);
    }
}
