package hu.miho.portal.customers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * When two spellings of a birth place count as the same: without regard to accents, case, hyphens and doubled spaces
 * (issue, section 3). A hyphen may stand for a space or for nothing: {@code Sátoralja-Újhely} is both {@code
 * Sátoraljaújhely} and {@code Sátoralja Újhely}, but these two differ.
 */
final class BirthPlaces {

    private static final Pattern ACCENTS_AND_INVISIBLES = Pattern.compile("[\\p{Mn}\\p{Cf}]");
    private static final Pattern HYPHENS = Pattern.compile(" *[\\p{Pd}\\u2212] *");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    private BirthPlaces() {}

    static boolean same(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        String joined = withHyphensAs("", first);
        return !joined.isEmpty()
                && (joined.equals(withHyphensAs("", second))
                        || withHyphensAs(" ", first).equals(withHyphensAs(" ", second)));
    }

    private static String plain(String spelling) {
        String decomposed = Normalizer.normalize(spelling, Normalizer.Form.NFKD);
        String bare = ACCENTS_AND_INVISIBLES.matcher(decomposed).replaceAll("");
        String inOneCase = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return SPACES.matcher(withoutStrokes(inOneCase)).replaceAll(" ").strip();
    }

    /** Unicode does not take these letters apart into a letter and an accent. */
    private static String withoutStrokes(String text) {
        return text.replace('ł', 'l').replace('đ', 'd').replace('ø', 'o');
    }

    private static String withHyphensAs(String replacement, String text) {
        return HYPHENS.matcher(text).replaceAll(replacement).strip();
    }
}
