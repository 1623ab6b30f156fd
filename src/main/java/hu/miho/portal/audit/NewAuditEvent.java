package hu.miho.portal.audit;

import java.time.Instant;

/** An event before it has its place in the chain. */
record NewAuditEvent(Instant happenedAt, String actor, String network, String action, String subject, String details) {}
