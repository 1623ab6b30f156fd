package hu.miho.portal.identity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A browser from which an account was signed in to, by the hash of its cookie. */
@Entity
@Table(name = "known_device")
class KnownDevice {

    @Embeddable
    record Key(UUID accountId, String deviceHash) implements Serializable {}

    @EmbeddedId
    private Key key;

    private Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected KnownDevice() {}

    KnownDevice(Key key, Instant lastUsedAt) {
        this.key = key;
        this.lastUsedAt = lastUsedAt;
    }
}
