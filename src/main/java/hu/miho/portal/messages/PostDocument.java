package hu.miho.portal.messages;

import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.documents.DocumentKind;
import hu.miho.portal.documents.DocumentOrigin;
import hu.miho.portal.documents.DocumentRow;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.ShelvedFile;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file of a post as a document of the document store, whatever the post is about: named by what it is about, the post and
 * the file.
 */
public final class PostDocument {

    private static final Pattern NUMBER = Pattern.compile("([0-9a-f-]{36}):([0-9a-f-]{36}):([0-9a-f-]{36})");
    private static final UUID NONE = new UUID(0, 0);

    private PostDocument() {}

    /** Hands out the file of a post; asks when its bytes leave. */
    @FunctionalInterface
    public interface Handler {
        DownloadHandler of(UUID about, UUID post, UUID file);
    }

    /**
     * The files of a conversation.
     *
     * @param prefix of the source's document numbers
     * @param about what the conversation is about
     * @param title what people call that
     */
    public static List<DocumentRow> rows(
            String prefix, UUID about, List<Post> posts, String title, DocumentOrigin origin) {
        return posts.stream()
                .flatMap(post -> post.files().stream().map(file -> row(prefix, about, post, file, title, origin)))
                .toList();
    }

    private static DocumentRow row(
            String prefix, UUID about, Post post, ShelvedFile file, String title, DocumentOrigin origin) {
        return new DocumentRow(
                prefix + about + ":" + post.id() + ":" + file.id(),
                post.by() == Side.CUSTOMER ? DocumentKind.SENT_IN : DocumentKind.LETTER,
                title + ": " + file.name(),
                LocalDate.ofInstant(post.postedAt(), Formats.ZONE),
                null,
                file.sizeBytes(),
                origin);
    }

    /** Of a number that is none it asks for what nobody has. */
    public static DownloadHandler download(String prefix, String documentNo, Handler handler) {
        Matcher number = NUMBER.matcher(documentNo.substring(prefix.length()));
        return number.matches()
                ? handler.of(
                        UUID.fromString(number.group(1)),
                        UUID.fromString(number.group(2)),
                        UUID.fromString(number.group(3)))
                : handler.of(NONE, NONE, NONE);
    }
}
