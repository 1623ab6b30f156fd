package hu.miho.portal.identity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A code that replaces the authenticator app once. Only its hash is kept, until it is used. */
@Entity
@Table(name = "staff_recovery_code")
class RecoveryCode {

    @Embeddable
    record Key(UUID accountId, String codeHash) implements Serializable {}

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected RecoveryCode() {}

    RecoveryCode(UUID accountId, String codeHash) {
        key = new Key(accountId, codeHash);
    }
}
