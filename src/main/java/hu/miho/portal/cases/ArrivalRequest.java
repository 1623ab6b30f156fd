package hu.miho.portal.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wish that waits for the job. Its personal data are sealed, and erased as soon as it is handled. */
@Entity
class ArrivalRequest {

    @Id
    private UUID id;

    @Version
    private long version;

    private Instant requestedAt;

    private byte @Nullable [] sealedWish;

    private Instant nextTryAt;

    private @Nullable Instant handledAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ArrivalRequest() {}

    /**
     * Ends the request and erases its data.
     *
     * @return the wish, still sealed
     * @throws IllegalStateException when it was handled already
     */
    byte[] finish(Instant now) {
        if (sealedWish == null) {
            throw new IllegalStateException("handled already");
        }
        byte[] wish = sealedWish;
        sealedWish = null;
        handledAt = now;
        return wish;
    }
}
