package hu.miho.portal.appointments;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A time at a counter that nobody can book.
 *
 * @param reason why, in the clerk's words
 */
public record BlockedTime(UUID id, int counterId, Instant start, Instant end, String reason) implements Serializable {}
