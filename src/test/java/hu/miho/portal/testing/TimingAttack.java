package hu.miho.portal.testing;

import java.util.Random;
import java.util.function.Supplier;

/** Somebody with a stopwatch: calls for two kinds of name in turn, and tells how well time tells them apart (S1). */
public final class TimingAttack {

    public static final int WARM_UP = 200;

    private final long[] some;
    private final long[] others;

    public TimingAttack(int callsOfEach) {
        some = new long[callsOfEach];
        others = new long[callsOfEach];
    }

    /**
     * Warms up, then calls each as often as was wished, interleaved. Chance says which comes first: in a fixed turn even two
     * calls of the same kind differ by 0.03, for the machine has a rhythm of its own. Both are prepared before either is timed.
     *
     * @param one prepares a call, off the clock
     * @param other prepares the other call
     */
    public void measure(Supplier<Runnable> one, Supplier<Runnable> other) {
        for (int i = 0; i < WARM_UP; i++) {
            nanosOf(one.get());
            nanosOf(other.get());
        }
        var order = new Random(1);
        for (int i = 0; i < some.length; i++) {
            Runnable first = one.get();
            Runnable second = other.get();
            if (order.nextBoolean()) {
                some[i] = nanosOf(first);
                others[i] = nanosOf(second);
            } else {
                others[i] = nanosOf(second);
                some[i] = nanosOf(first);
            }
        }
    }

    /** The area under the curve of the best classifier by time: 0.5 is a guess. */
    public double chanceToTellApart() {
        double longer = 0;
        for (long one : some) {
            for (long other : others) {
                longer += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return longer / ((double) some.length * others.length);
    }

    @Override
    public String toString() {
        return "medians of %d µs and %d µs".formatted(median(some), median(others));
    }

    private static long median(long[] nanos) {
        long[] sorted = nanos.clone();
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1_000;
    }

    private static long nanosOf(Runnable call) {
        long start = System.nanoTime();
        call.run();
        return System.nanoTime() - start;
    }
}
