package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;

/** What two sides have written to each other, the oldest first. One's own stands apart from the other side's. */
public final class MessageThread extends OrderedList {

    /** Whose it is, for the reader. */
    public enum Whose {
        OWN,
        THEIRS,
        /** A note that the other side does not get; a badge says so. */
        NOTE
    }

    /**
     * One message.
     *
     * @param author as the reader knows them
     * @param words plain text; line ends stay, nothing in it is markup
     * @param isNew whether the reader sees it for the first time; a badge says so
     * @param files what came with it, as links
     */
    public record Entry(
            Whose whose, String author, Instant at, String words, boolean isNew, List<? extends Component> files) {}

    /** @param label what is listed, for screen readers */
    public MessageThread(String label) {
        addClassName("message-thread");
        getElement().setAttribute("aria-label", label);
    }

    public MessageThread add(Entry entry) {
        var item = new ListItem(head(entry), words(entry));
        item.addClassNames("message", entry.whose().name().toLowerCase(java.util.Locale.ROOT));
        if (!entry.files().isEmpty()) {
            var files = new Div();
            files.addClassName("message-files");
            entry.files().forEach(files::add);
            item.add(files);
        }
        add(item);
        return this;
    }

    private Component head(Entry entry) {
        var author = new Span(entry.author());
        author.addClassName("message-author");
        var at = new Span(Formats.dateTime(entry.at()));
        at.addClassName("secondary");
        var head = new Div(author, at);
        head.addClassName("message-head");
        if (entry.whose() == Whose.NOTE) {
            head.add(new StatusBadge(Tone.WARN, Icons.LOCK, getTranslation("ui.thread.note")));
        }
        if (entry.isNew()) {
            head.add(new StatusBadge(Tone.INFO, Icons.MAIL, getTranslation("ui.thread.new")));
        }
        return head;
    }

    private static Component words(Entry entry) {
        var words = new Paragraph(entry.words());
        words.addClassName("message-words");
        return words;
    }
}
