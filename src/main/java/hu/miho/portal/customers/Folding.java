package hu.miho.portal.customers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Text as one searches it: small letters without accents, and a space for everything that only parts words. Java folds what is
 * typed, SQL what is stored; {@code FoldingTest} asks both databases and this class the same.
 */
final class Folding {

    private static final String LETTERS = "ÁÉÍÓÖŐÚÜŰáéíóöőúüűÄäÂâĂăÇçČčĎďËëĚěÎîĹĺĽľŇňÔôÕõŘřŔŕŠšȘșŞşŤťȚțŢţŮůÛûÝýŽž";
    private static final String WITHOUT_ACCENTS =
            "aeiooouuuaeiooouuuaaaaaaccccddeeeeiillllnnoooorrrrssssssttttttuuuuyyzz";
    private static final String SEPARATORS = ".,;:/-_()+@&#%|\\'\"\u00a0\u2013";

    private static final int LINE_BREAKS_AND_TABS = 3;

    private Folding() {}

    static String fold(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static char fold(char letter) {
        int accented = LETTERS.indexOf(letter);
        if (accented >= 0) {
            return WITHOUT_ACCENTS.charAt(accented);
        }
        return SEPARATORS.indexOf(letter) >= 0 || Character.isWhitespace(letter) ? ' ' : letter;
    }

    /** The words of a text, folded. */
    static List<String> words(String text) {
        return Arrays.stream(fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The same as an expression of SQL, on both databases. @param expression of SQL, never null there */
    static String sql(String expression) {
        return "lower(translate(%s, '%s' || chr(9) || chr(10) || chr(13), '%s'))"
                .formatted(
                        expression,
                        LETTERS + SEPARATORS.replace("'", "''"),
                        WITHOUT_ACCENTS + " ".repeat(SEPARATORS.length() + LINE_BREAKS_AND_TABS));
    }
}
