package hu.miho.portal.appointments;

import java.io.Serializable;
import java.time.Instant;

/**
 * A time at which a visit can begin.
 *
 * @param start the moment
 * @param places how many counters are free for it
 */
public record FreeStart(Instant start, int places) implements Serializable {}
