package hu.miho.portal.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A code of 130 random bits that can be typed: 26 letters and digits in groups, none of which look alike. Only its hash is
 * kept.
 *
 * @param value as it is sent, {@code K7M2-…}
 */
record ConfirmationCode(String value) {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 26;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ConfirmationCode create() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new ConfirmationCode(code.toString());
    }

    /** The hash of what is typed, however it is grouped and in whatever case. */
    static String hash(String typed) {
        String plain = typed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String hash() {
        return hash(value);
    }
}
