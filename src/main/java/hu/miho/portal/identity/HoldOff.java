package hu.miho.portal.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * How long whoever guesses passwords is held off. Failures count in a row, until the next success. The sum over strangers
 * and known devices stays below the 100 that ASVS and NIST allow for an account.
 */
final class HoldOff {

    /** From networks and browsers that the account has not been signed in from, together. */
    static final int MOST_FROM_STRANGERS = 80;

    /** From one browser that the owner has used; after that it is a stranger. */
    static final int MOST_FROM_KNOWN_DEVICE = 10;

    /** From all browsers that the owner has used, together. */
    static final int MOST_FROM_KNOWN_DEVICES = 20;

    private static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 5;

    private HoldOff() {}

    /** How long one network waits after so many failures in a row: five are free, then 30 s, 1 min … 15 min. */
    static Duration waitAfter(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    static boolean isOver(int failures, Instant lastFailure, Instant now) {
        return !now.isBefore(lastFailure.plus(waitAfter(failures)));
    }
}
