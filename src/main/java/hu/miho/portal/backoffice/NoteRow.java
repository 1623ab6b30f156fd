package hu.miho.portal.backoffice;

import java.time.Instant;
import java.util.UUID;

/**
 * A note of a customer.
 *
 * @param own whether the reader has written it, and can take it away
 */
public record NoteRow(UUID id, String words, String writtenBy, Instant writtenAt, boolean own) {}
