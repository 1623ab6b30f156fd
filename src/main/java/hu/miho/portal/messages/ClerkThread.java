package hu.miho.portal.messages;

import java.util.List;

/**
 * A message as clerks see it.
 *
 * @param posts what is written, notes included, the oldest first
 * @param extendable whether the time for an answer can be extended now
 * @param mailed whether the writer gets mail about it; if not, the answer goes by post
 */
public record ClerkThread(EnquiryDetails details, List<Post> posts, boolean extendable, boolean mailed) {}
