package hu.miho.portal.identity;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Answers refused sign-ins at a steady pace. A known name costs the database some microseconds more than an unknown one;
 * an answer that comes at the next full step after the attempt hides them (check S1).
 */
@Component
class RefusalPace {

    private final long stepNanos;

    @Autowired
    RefusalPace(SignInProperties properties) {
        this(properties.answerEvery());
    }

    RefusalPace(Duration step) {
        stepNanos = step.toNanos();
    }

    /**
     * Waits for the next full step.
     *
     * @param begin {@link System#nanoTime} when the attempt came in
     */
    void await(long begin) {
        if (stepNanos == 0) {
            return;
        }
        long steps = (System.nanoTime() - begin) / stepNanos + 1;
        long end = begin + steps * stepNanos;
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }
}
