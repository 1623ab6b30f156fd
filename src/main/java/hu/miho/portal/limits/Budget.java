package hu.miho.portal.limits;

import java.time.Duration;

/**
 * How often something may happen to one subject (an address, a customer ID, everybody) within a sliding window.
 *
 * @param name as stored
 * @param limit uses within the window
 * @param window its length; {@link #FOR_EVER} when uses count for good
 */
public record Budget(String name, int limit, Duration window) {

    /** Longer than anything that is counted. */
    public static final Duration FOR_EVER = Duration.ofDays(36_500);
}
