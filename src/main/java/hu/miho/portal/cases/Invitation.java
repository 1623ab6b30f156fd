package hu.miho.portal.cases;

import hu.miho.portal.shared.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The other party's invitation to confirm a case. Its code works once, until a newer one is sent or the case goes on. */
@Entity
@Table(name = "case_invitation")
class Invitation {

    @Id
    private UUID caseId;

    @Version
    private @Nullable Long version;

    @Column(nullable = false)
    private String codeHash;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private Instant sentAt;

    private @Nullable Instant remindedAt;

    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Invitation() {}

    Invitation(UUID caseId, OtherParty party, String codeHash, Instant now) {
        this.caseId = caseId;
        this.name = party.name();
        this.email = Objects.requireNonNull(party.email()).value();
        this.codeHash = codeHash;
        this.sentAt = now;
    }

    /** A newer code takes the place of the one before. */
    void renew(String newHash, Instant now) {
        codeHash = newHash;
        remindedAt = now;
    }

    void replaceCode(String newHash) {
        codeHash = newHash;
    }

    void use(Instant now) {
        usedAt = now;
    }

    boolean isOpen() {
        return usedAt == null;
    }

    UUID caseId() {
        return caseId;
    }

    String name() {
        return name;
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }
}
