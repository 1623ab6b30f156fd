package hu.miho.portal.registration;

import java.time.Duration;

/**
 * How often something may happen to one subject (an address, a customer ID, everybody) within a sliding window.
 *
 * @param name as stored
 * @param limit uses within the window
 * @param window its length; {@link #FOR_EVER} when uses count for good
 */
record Budget(String name, int limit, Duration window) {

    static final Duration FOR_EVER = Duration.ofDays(36_500);
}
