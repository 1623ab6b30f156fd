package hu.miho.portal.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff between the password and the second factor.
 *
 * @param newSecret the secret offered for setting the authenticator app up; null when it is set up
 */
record PendingSignIn(
        UUID accountId,
        String email,
        Instant since,
        @Nullable String newSecret) implements Serializable {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    boolean isOverAt(Instant now) {
        return now.isAfter(since.plus(PATIENCE));
    }
}
