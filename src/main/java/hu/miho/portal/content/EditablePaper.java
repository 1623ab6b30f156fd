package hu.miho.portal.content;

import java.util.List;

/**
 * A paper that the portal prints and whose words clerks may change. What else stands on it (data, tables, fields, signatures)
 * is its module's.
 *
 * @param name names it for ever, in addresses and in the history
 * @param titleKey the key of what clerks know it by
 */
public record EditablePaper(Kind kind, String name, String titleKey, List<PaperPart> parts) {

    /** What it is. */
    public enum Kind {
        LETTER,
        FORM;

        /** The key of the heading over all of that kind. */
        public String textKey() {
            return "content.papers." + this;
        }
    }

    public EditablePaper {
        parts = List.copyOf(parts);
    }
}
