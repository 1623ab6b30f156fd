package hu.miho.portal.content;

import hu.miho.portal.content.PaperPart.Shape;
import hu.miho.portal.shared.PortalLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of a paper in both languages, by the names of its parts, with {@code {name}} for a value.
 *
 * @param hu in Hungarian
 * @param en in English
 */
public record PaperWords(Map<String, String> hu, Map<String, String> en) {

    /** Words that cannot be used. @param english whether they are the English ones */
    public record Problem(PaperPart part, boolean english) {}

    public PaperWords {
        hu = Map.copyOf(hu);
        en = Map.copyOf(en);
    }

    /** The words for readers of a language. */
    public Map<String, String> in(Locale language) {
        return PortalLanguage.isEnglish(language) ? en : hu;
    }

    /** The values that the words put in. */
    public Set<String> names() {
        return Placeholders.in(Stream.concat(hu.values().stream(), en.values().stream()));
    }

    /**
     * What cannot be used in place of the original: empty where that is not, too long or of another shape, with a value that
     * the paper has not, or a list that is longer in one language.
     */
    public List<Problem> problems(List<PaperPart> parts, PaperWords original) {
        return parts.stream().flatMap(part -> problems(part, original)).toList();
    }

    private Stream<Problem> problems(PaperPart part, PaperWords original) {
        String hungarian = hu.getOrDefault(part.name(), "");
        String english = en.getOrDefault(part.name(), "");
        boolean uneven = part.shape() == Shape.LIST && items(hungarian) != items(english);
        return Stream.of(
                        Optional.of(new Problem(part, false)).filter(problem -> !fits(part, hungarian, original)),
                        Optional.of(new Problem(part, true))
                                .filter(problem -> uneven || !fits(part, english, original)))
                .flatMap(Optional::stream);
    }

    private static boolean fits(PaperPart part, String text, PaperWords original) {
        boolean missing =
                text.isBlank() && !original.hu.getOrDefault(part.name(), "").isEmpty();
        return !missing && part.shape().takes(text) && Placeholders.areAmong(original.names(), text);
    }

    private static long items(String list) {
        return list.lines().filter(line -> !line.isBlank()).count();
    }
}
