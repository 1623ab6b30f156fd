package hu.miho.portal.content;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values in the texts that clerks edit: {@code {name}} stands for one. */
public final class Placeholders {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private Placeholders() {}

    /** The names of the values that texts put in. */
    static Set<String> in(Stream<String> texts) {
        return texts.flatMap(text -> NAME.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether every brace in a text belongs to a value of these names: what does not would be printed as it is. */
    static boolean areAmong(Set<String> names, String text) {
        String rest = NAME.matcher(text).replaceAll(found -> names.contains(found.group(1)) ? "" : "{");
        return !rest.contains("{") && !rest.contains("}");
    }

    /** A text with its values. @throws IllegalArgumentException when one is missing */
    public static String fill(String text, Map<String, String> values) {
        return NAME.matcher(text).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("a text needs the value " + found.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
