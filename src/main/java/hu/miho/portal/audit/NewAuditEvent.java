package hu.miho.portal.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event before it has its place in the chain. */
record NewAuditEvent(
        Instant happenedAt, String actor, @Nullable String network, String action, String subject, String details) {}
