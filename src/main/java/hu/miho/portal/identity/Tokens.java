package hu.miho.portal.identity;

import hu.miho.portal.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** Random tokens of 256 bits, and the hash under which they are kept. */
final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    static String newToken() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(32));
    }

    static byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static String hash(String token) {
        return Sha256.of(token);
    }
}
