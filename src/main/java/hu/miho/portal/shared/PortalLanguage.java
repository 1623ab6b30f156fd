package hu.miho.portal.shared;

import java.util.Locale;

/** The two languages of the portal: English, and Hungarian for everybody else. */
public final class PortalLanguage {

    private PortalLanguage() {}

    /** {@code en} for English, {@code hu} for every other language. */
    public static String of(Locale language) {
        return isEnglish(language) ? "en" : "hu";
    }

    public static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
