package hu.miho.portal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link sent by mail, known by the hash of its token. */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {

    @Id
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    private String subject;
    private String sealedPayload;
    private Instant issuedAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OneTimeLink() {}

    OneTimeLink(
            String tokenHash,
            LinkPurpose purpose,
            String subject,
            String sealedPayload,
            Instant issuedAt,
            Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.purpose = purpose;
        this.subject = subject;
        this.sealedPayload = sealedPayload;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    LinkLook.State stateAt(Instant now) {
        if (usedAt != null) {
            return LinkLook.State.USED;
        }
        if (supersededAt != null) {
            return LinkLook.State.SUPERSEDED;
        }
        return now.isBefore(expiresAt) ? LinkLook.State.VALID : LinkLook.State.EXPIRED;
    }

    String subject() {
        return subject;
    }

    String sealedPayload() {
        return sealedPayload;
    }
}
