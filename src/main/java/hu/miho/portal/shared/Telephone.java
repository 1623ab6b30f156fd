package hu.miho.portal.shared;

import org.jspecify.annotations.Nullable;

/** Reads telephone numbers as people type them. */
public final class Telephone {

    private Telephone() {}

    /** A telephone number however it is typed, as {@code +36301234567}; null when it is none. */
    public static @Nullable String normalized(String typed) {
        if (!typed.strip().matches("[+]?[0-9 ()/.\\-\\u00a0\\u2011]+")) {
            return null;
        }
        String digits = typed.replaceAll("\\D", "");
        if (typed.strip().startsWith("+") || digits.startsWith("00")) {
            String international = digits.replaceFirst("^00", "");
            return international.matches("[1-9]\\d{7,14}") ? "+" + international : null;
        }
        String domestic = digits.replaceFirst("^06", "").replaceFirst("^36(?=\\d{8,9}$)", "");
        return domestic.matches("[1-9]\\d{7,8}") ? "+36" + domestic : null;
    }
}
