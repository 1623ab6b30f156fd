package hu.miho.portal.messages;

import java.util.UUID;

/**
 * Names a conversation by what it is about.
 *
 * @param value as {@code case:0e9b…}, at most 60 characters
 */
public record ConversationId(String value) {

    private static final int LONGEST = 60;

    /** @throws IllegalArgumentException when the name is empty or too long */
    public ConversationId {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a conversation's name has 1 to " + LONGEST + " characters");
        }
    }

    /** @param kind what the id is of, a stable English word as {@code case} */
    public static ConversationId of(String kind, UUID id) {
        return new ConversationId(kind + ":" + id);
    }

    @Override
    public String toString() {
        return value;
    }
}
