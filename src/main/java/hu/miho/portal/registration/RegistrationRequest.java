package hu.miho.portal.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request that waits for the worker. Its personal data are sealed, and erased as soon as it is handled. */
@Entity
class RegistrationRequest {

    @Id
    private UUID id;

    @Version
    private long version;

    private Instant requestedAt;

    private byte @Nullable [] sealedAttempt;

    private Instant nextTryAt;

    private int tries;

    private @Nullable Instant handledAt;

    @SuppressWarnings("NullAway.Init")
    protected RegistrationRequest() {}

    /**
     * Ends the request and erases its data.
     *
     * @return the attempt, still sealed
     * @throws IllegalStateException when it was handled already
     */
    byte[] finish(Instant now) {
        if (sealedAttempt == null) {
            throw new IllegalStateException("handled already");
        }
        byte[] attempt = sealedAttempt;
        sealedAttempt = null;
        handledAt = now;
        return attempt;
    }
}
