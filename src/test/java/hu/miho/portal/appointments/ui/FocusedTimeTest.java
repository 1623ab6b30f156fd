package hu.miho.portal.appointments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that come faster than the browser's news of what they did. */
class FocusedTimeTest {

    private static final Instant NINE = Instant.parse("2026-11-30T08:00:00Z");

    private final FocusedTime focus = new FocusedTime();

    private static Instant time(int place) {
        return NINE.plusSeconds(place * 900L);
    }

    @Test
    void newsOfAMoveThatWasUndoneSinceIsNotTakenForThatOfTheNext() {
        focus.isTold(time(2));
        focus.moves(time(1));
        focus.moves(time(0));
        focus.moves(time(1));
        focus.isTold(time(1));
        focus.isTold(time(0));
        assertThat(focus.start()).isEqualTo(time(1));
        focus.moves(time(2));
        focus.isTold(time(1));
        focus.isTold(time(2));
        assertThat(focus.start()).isEqualTo(time(2));
    }

    /** Twenty keys, with the browser any number of moves behind. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noKeyIsLostHoweverFarTheBrowserIsBehind(long seed) {
        var random = new Random(seed);
        Queue<Instant> news = new ArrayDeque<>();
        List<Integer> places = new ArrayList<>(List.of(10));
        focus.isTold(time(10));
        for (int key = 0; key < 20; key++) {
            int next = places.getLast() + (random.nextBoolean() ? 1 : -1);
            places.add(next);
            focus.moves(time(next));
            news.add(time(next));
            while (!news.isEmpty() && random.nextInt(3) > 0) {
                focus.isTold(news.remove());
            }
            assertThat(focus.start()).as("after %s", places).isEqualTo(time(next));
        }
    }

    @Test
    void whatTheVisitorDoesIsBelievedAtOnce() {
        focus.isTold(time(1));
        focus.moves(time(2));
        focus.isTold(time(7));
        assertThat(focus.start()).isEqualTo(time(7));
        focus.isToldOfLeaving(time(7));
        assertThat(focus.start()).isNull();
    }

    @Test
    void leavingOneTimeForAnotherIsNoLeavingOfTheCalendar() {
        focus.isTold(time(1));
        focus.moves(time(2));
        focus.isToldOfLeaving(time(1));
        assertThat(focus.start()).isEqualTo(time(2));
        focus.isTold(time(2));
        assertThat(focus.start()).isEqualTo(time(2));
    }

    /** A button that was gone before it got the focus: the browser is silent about it. */
    @Test
    void aMoveThatTheBrowserIsSilentAboutHoldsNothingUp() {
        focus.isTold(time(1));
        focus.moves(time(2));
        focus.moves(time(3));
        focus.isTold(time(3));
        focus.isToldOfLeaving(time(3));
        assertThat(focus.start()).isNull();
    }
}
