package hu.miho.portal.messages;

import hu.miho.portal.ui.ShelvedFile;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that was written in a conversation, as one side reads it.
 *
 * @param place its number within the conversation, from 1; clerks' notes count too
 * @param by whose it is
 * @param author the customer's name or the clerk's user name; customers are shown the company instead of the latter
 * @param words plain text with line ends; whoever shows it shows it as text
 * @param internal a note among clerks, which customers never get
 * @param unread whether the reading side has not seen it yet; one's own never is
 * @param files what came with it; {@link PostFiles} hands them out
 */
public record Post(
        UUID id,
        int place,
        Side by,
        String author,
        String words,
        boolean internal,
        Instant postedAt,
        boolean unread,
        List<ShelvedFile> files) {}
