package hu.miho.portal.shared;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * A code of 130 random bits that people can type (check S2 asks for 128): 26 letters and digits in groups, none of which look
 * alike. Only its hash is kept.
 *
 * @param value as it is sent or printed, {@code K7M2-…}
 */
public record TypedCode(String value) {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 26;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static TypedCode create() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new TypedCode(code.toString());
    }

    /** The hash of what is typed, however it is grouped and in whatever case. */
    public static String hash(String typed) {
        return Sha256.of(typed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT));
    }

    public String hash() {
        return hash(value);
    }
}
