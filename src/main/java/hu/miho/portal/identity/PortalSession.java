package hu.miho.portal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signed-in session, recorded so that it can be seen and ended from elsewhere. */
@Entity
@Table(name = "portal_session")
class PortalSession {

    @Id
    private UUID id;

    private UUID accountId;
    private Instant openedAt;
    private Instant lastSeenAt;
    private @Nullable Instant endedAt;
    private String device;
    private String network;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PortalSession() {}

    PortalSession(UUID accountId, String device, String network, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.openedAt = now;
        this.lastSeenAt = now;
        this.device = device;
        this.network = network;
    }

    UUID id() {
        return id;
    }

    CustomerAccount.SignedIn toSignIn() {
        return new CustomerAccount.SignedIn(openedAt, device, network);
    }

    OwnSession asSeenFrom(UUID current) {
        return new OwnSession(id, device, network, openedAt, lastSeenAt, id.equals(current));
    }
}
