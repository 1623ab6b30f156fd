package hu.miho.portal.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * One of the signed-in user's sessions.
 *
 * @param device browser and system, may be empty
 * @param network from which it was opened, as {@code 192.0.2.0/24}
 * @param current whether it is the one that asks
 */
public record OwnSession(
        UUID id, String device, String network, Instant openedAt, Instant lastSeenAt, boolean current) {}
