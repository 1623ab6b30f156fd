package hu.miho.portal.journey;

import static org.awaitility.Awaitility.await;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * An authenticator app. The portal takes each code once, and the one after it before its time: whoever signs in twice within
 * half a minute does not have to wait.
 */
final class Authenticator {

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final long SECONDS = GENERATOR.getTimeStep().toSeconds();

    private final String secret;
    private long shown;

    /** @param secret in Base32; spaces do not count */
    Authenticator(String secret) {
        this.secret = secret;
    }

    /** A code that it has not shown before. */
    String code() {
        shown = Math.max(running(), shown + 1);
        await().atMost(Duration.ofSeconds(2 * SECONDS)).until(() -> shown <= running() + 1);
        var key = new SecretKeySpec(new Base32().decode(secret.replace(" ", "")), "HmacSHA1");
        try {
            return GENERATOR.generateOneTimePasswordString(key, Instant.ofEpochSecond(shown * SECONDS));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long running() {
        return Instant.now().getEpochSecond() / SECONDS;
    }
}
