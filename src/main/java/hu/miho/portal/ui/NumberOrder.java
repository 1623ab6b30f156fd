package hu.miho.portal.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Five different two-digit numbers that somebody puts into rising order, either by moving them or by typing them.
 * Whatever is typed is the answer; only when nothing is typed does the list count.
 */
final class NumberOrder implements Serializable {

    static final int COUNT = 5;

    /** What became of an answer. */
    enum Verdict {
        RIGHT,
        NOT_RISING,
        OTHER_NUMBERS
    }

    private static final int SMALLEST = 10;
    private static final int LARGEST = 99;

    private final List<Integer> numbers;

    /** @throws IllegalArgumentException when the numbers are not five different ones, or in order already */
    NumberOrder(List<Integer> numbers) {
        if (numbers.size() != COUNT || numbers.stream().distinct().count() != COUNT || isRising(numbers)) {
            throw new IllegalArgumentException("five different numbers, not yet in order");
        }
        this.numbers = new ArrayList<>(numbers);
    }

    static NumberOrder random(RandomGenerator random) {
        List<Integer> drawn;
        do {
            drawn = random.ints(SMALLEST, LARGEST + 1)
                    .distinct()
                    .limit(COUNT)
                    .boxed()
                    .toList();
        } while (isRising(drawn));
        return new NumberOrder(drawn);
    }

    /** The numbers as they stand now. */
    List<Integer> numbers() {
        return List.copyOf(numbers);
    }

    /** Exchanges the numbers of two neighbouring places, counted from 0; places outside the list change nothing. */
    void exchange(int place, int neighbour) {
        if (Math.abs(place - neighbour) == 1 && Math.min(place, neighbour) >= 0 && Math.max(place, neighbour) < COUNT) {
            Collections.swap(numbers, place, neighbour);
        }
    }

    /** @param typed numbers separated by spaces, commas or semicolons; blank when the list itself is the answer */
    Verdict check(String typed) {
        List<String> answer = words(typed);
        if (answer.isEmpty()) {
            return isRising(numbers) ? Verdict.RIGHT : Verdict.NOT_RISING;
        }
        if (!sorted(answer).equals(sorted(numbers.stream().map(String::valueOf).toList()))) {
            return Verdict.OTHER_NUMBERS;
        }
        return answer.equals(sorted(answer)) ? Verdict.RIGHT : Verdict.NOT_RISING;
    }

    private static List<String> words(String typed) {
        return Arrays.stream(typed.split("[\\s\\u00a0\\u202f,;]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** All numbers have two digits, so that the order of the texts is the order of the numbers. */
    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }

    private static boolean isRising(List<Integer> numbers) {
        return numbers.equals(numbers.stream().sorted().toList());
    }
}
