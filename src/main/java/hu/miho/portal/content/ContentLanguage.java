package hu.miho.portal.content;

import java.util.Locale;

/** The two languages that content is kept in. */
final class ContentLanguage {

    private ContentLanguage() {}

    /** {@code en} for English, {@code hu} for every other language. */
    static String of(Locale language) {
        return isEnglish(language) ? "en" : "hu";
    }

    static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
