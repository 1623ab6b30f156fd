package hu.miho.portal.cases;

import java.util.Locale;

/** Serial numbers as people copy them from a meter: spaces, dots, hyphens and case do not count. */
final class SerialNumber {

    private SerialNumber() {}

    /** Letters and digits alone. */
    static String plain(String typed) {
        return typed.replaceAll("[^\\p{L}\\p{Nd}]", "").toUpperCase(Locale.ROOT);
    }

    static boolean isSame(String one, String other) {
        return !plain(one).isEmpty() && plain(one).equals(plain(other));
    }
}
