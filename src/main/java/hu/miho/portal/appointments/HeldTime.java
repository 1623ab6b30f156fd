package hu.miho.portal.appointments;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A time that is held for a visitor until they book it.
 *
 * @param id names the hold, and the booking that it becomes; known to the visitor only
 * @param matterId what they come for
 * @param start when the visit begins
 * @param minutes how long it takes
 * @param until when the hold is over
 * @param extendable whether it can still be extended
 */
public record HeldTime(UUID id, String matterId, Instant start, int minutes, Instant until, boolean extendable)
        implements Serializable {}
