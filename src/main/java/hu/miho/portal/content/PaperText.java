package hu.miho.portal.content;

import hu.miho.portal.ui.PdfDocument;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a paper in one language. Values are put in after paragraphs and items have been told apart, so that no value
 * adds one.
 *
 * @param edition the number of the saved state that they are of; 0 for those that the portal came with
 * @param words by the parts' names
 * @param values by their names in the words
 */
public record PaperText(int edition, Map<String, String> words, Map<String, String> values) {

    public PaperText {
        words = Map.copyOf(words);
        values = Map.copyOf(values);
    }

    /** The same with a value to put in. */
    public PaperText with(String name, String value) {
        var more = new HashMap<>(values);
        more.put(name, value);
        return new PaperText(edition, words, more);
    }

    /** A part of one line or paragraph. @throws IllegalArgumentException when a value is missing */
    public String line(String part) {
        return Placeholders.fill(words(part), values);
    }

    /** A part of several paragraphs, as XHTML. @throws IllegalArgumentException when a value is missing */
    public String paragraphs(String part) {
        return filled(words(part).split("\\n\\s*\\n"))
                .map(PdfDocument::paragraph)
                .collect(Collectors.joining());
    }

    /** The items of a list. @throws IllegalArgumentException when a value is missing */
    public List<String> items(String part) {
        return filled(words(part).split("\n")).toList();
    }

    private Stream<String> filled(String... texts) {
        return Arrays.stream(texts)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> Placeholders.fill(text, values));
    }

    private String words(String part) {
        return Objects.requireNonNull(words.get(part), part);
    }
}
