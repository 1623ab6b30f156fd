package hu.miho.portal.messages;

import java.util.UUID;

/**
 * Something to be written into a conversation.
 *
 * @param id chosen by the page, at random; the same one sent again is the same post
 * @param author who writes: a customer's name, a clerk's user name; only clerks see the latter
 * @param words what is written, at most {@link #LONGEST} characters; line ends stay, other control characters go
 */
public record NewPost(UUID id, String author, String words) {

    /** The longest text of a post, in characters. */
    public static final int LONGEST = 4000;

    private static final int LONGEST_AUTHOR = 200;

    /** @throws IllegalArgumentException when nothing is written, or too much */
    public NewPost {
        words = PlainText.lines(words);
        author = PlainText.line(author);
        author = author.length() > LONGEST_AUTHOR ? author.substring(0, LONGEST_AUTHOR) : author;
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException("a post has 1 to " + LONGEST + " characters");
        }
    }
}
