package hu.miho.portal.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Codes of an authenticator app (RFC 6238: six digits, 30 seconds, HMAC-SHA-1, which every app speaks). */
final class TimeCodes {

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP_SECONDS = GENERATOR.getTimeStep().toSeconds();

    private TimeCodes() {}

    static String codeAt(byte[] secret, Instant moment) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The time step the code belongs to, of the one running and the two beside it: clocks differ. */
    static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        long running = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(running - 1, running + 1)
                .filter(step -> same(code, codeAt(secret, Instant.ofEpochSecond(step * STEP_SECONDS))))
                .findFirst();
    }

    private static boolean same(String typed, String expected) {
        return MessageDigest.isEqual(typed.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
