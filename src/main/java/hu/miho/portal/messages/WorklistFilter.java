package hu.miho.portal.messages;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which messages a clerk lists.
 *
 * @param state what is to be done, or all
 * @param topic all topics when null
 * @param whose whose work
 * @param words part of a name, e-mail address, number or customer ID; empty for all
 */
public record WorklistFilter(State state, @Nullable Topic topic, Whose whose, String words) {

    public static final WorklistFilter TO_DO = new WorklistFilter(State.OPEN, null, Whose.ALL, "");

    /** How the messages stand. */
    public enum State {
        OPEN,
        ANSWERED,
        CLOSED,
        ALL
    }

    /** Whose work they are. */
    public enum Whose {
        ALL,
        MINE,
        NOBODYS
    }

    Set<EnquiryStatus> statuses() {
        return switch (state) {
            case OPEN -> Set.of(EnquiryStatus.OPEN);
            case ANSWERED -> Set.of(EnquiryStatus.ANSWERED);
            case CLOSED -> Set.of(EnquiryStatus.CLOSED);
            case ALL -> Set.of(EnquiryStatus.OPEN, EnquiryStatus.ANSWERED, EnquiryStatus.CLOSED);
        };
    }

    /** For a search with wildcards; null when nothing is searched for. */
    @Nullable
    String pattern() {
        String searched = PlainText.line(words).toLowerCase(Locale.of("hu"));
        return searched.isEmpty()
                ? null
                : "%" + searched.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
