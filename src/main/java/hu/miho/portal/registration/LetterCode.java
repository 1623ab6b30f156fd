package hu.miho.portal.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code of an activation letter: seven groups of four letters and digits that are not taken for each other, 140 random bits
 * (check S2 asks for 128). Only its hash is stored.
 */
final class LetterCode {

    /** Crockford's base 32: no I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 7;
    private static final int OF_A_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\-\u2010\u2011\u2012\u2013]+");

    private LetterCode() {}

    static String create() {
        var code = new StringBuilder();
        for (int i = 0; i < GROUPS * OF_A_GROUP; i++) {
            if (i > 0 && i % OF_A_GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The same for every way in which people type a code: small letters, other dashes, O for 0, I and L for 1. */
    static String hash(String typed) {
        String plain = BETWEEN.matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
