package hu.miho.portal.notifications;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that this node has taken to send.
 *
 * @param attempt counts from 1; the claim holds while the queue still shows it
 */
record TakenMail(UUID id, int attempt, Instant createdAt, NewMail mail) {}
