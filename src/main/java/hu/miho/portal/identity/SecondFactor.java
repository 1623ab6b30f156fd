package hu.miho.portal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of staff's authenticator app. Until it has been confirmed with a code it counts for nothing. */
@Entity
@Table(name = "staff_second_factor")
class SecondFactor {

    @Id
    private UUID accountId;

    private String sealedSecret;
    private @Nullable Instant confirmedAt;
    private long lastStep;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SecondFactor() {}

    SecondFactor(UUID accountId, String sealedSecret) {
        this.accountId = accountId;
        this.sealedSecret = sealedSecret;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    String sealedSecret() {
        return sealedSecret;
    }
}
