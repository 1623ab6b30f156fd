package hu.miho.portal.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * An event of the log.
 *
 * @param seq its place in the chain
 * @param actor who did it, as an account's e-mail address, or {@code system}
 * @param network from where
 * @param action what was done, a stable English code
 * @param subject what it was done to, as {@code "customer 100200300"}
 * @param details more, a line {@code name=value} for each
 */
public record AuditEntry(
        long seq, Instant happenedAt, String actor, String network, String action, String subject, String details)
        implements Serializable {}
