package hu.miho.portal.messages;

import java.util.UUID;

/**
 * Something was written in a conversation, which the other side may read. Published within the transaction that writes it;
 * clerks' notes are not.
 *
 * @param conversation its name tells whose it is: each module looks at those that it has opened
 * @param by who wrote
 */
public record MessagePosted(ConversationId conversation, UUID postId, Side by) {}
