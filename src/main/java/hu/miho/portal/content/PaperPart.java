package hu.miho.portal.content;

import java.util.List;

/**
 * A part of a paper whose words clerks may change.
 *
 * @param name tells it from the paper's other parts; its label is {@code content.papers.part.<name>}
 * @param shape what may be written
 * @param keys the keys of the words that the portal came with: one, or an item each for a list
 */
public record PaperPart(String name, Shape shape, List<String> keys) {

    /** What may be written; each has a text {@code content.papers.problem.<SHAPE>}. */
    public enum Shape {
        /** A short line. */
        LINE(200),
        /** One paragraph. */
        PARAGRAPH(1000),
        /** Paragraphs with blank lines between them. */
        TEXT(5000),
        /** An item a line, as many in both languages. */
        LIST(5000);

        private final int longest;

        Shape(int longest) {
            this.longest = longest;
        }

        boolean takes(String text) {
            boolean oneLine = this == LINE || this == PARAGRAPH;
            return text.length() <= longest && !(oneLine && text.strip().contains("\n"));
        }
    }

    public PaperPart {
        keys = List.copyOf(keys);
    }

    public static PaperPart line(String name, String key) {
        return new PaperPart(name, Shape.LINE, List.of(key));
    }

    public static PaperPart paragraph(String name, String key) {
        return new PaperPart(name, Shape.PARAGRAPH, List.of(key));
    }

    public static PaperPart text(String name, String key) {
        return new PaperPart(name, Shape.TEXT, List.of(key));
    }

    public static PaperPart list(String name, List<String> keys) {
        return new PaperPart(name, Shape.LIST, keys);
    }
}
