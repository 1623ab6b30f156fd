package hu.miho.portal.cases;

import hu.miho.portal.shared.TypedCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way of somebody without an account to the case that they have begun: a secret, which only their mailbox has. */
@Entity
@Table(name = "case_arrival")
class Arrival {

    @Id
    private UUID caseId;

    @Version
    private @Nullable Long version;

    @Column(nullable = false)
    private String keyHash;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String noticeVersion;

    @Column(nullable = false)
    private Instant begunAt;

    private @Nullable Instant confirmedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Arrival() {}

    Arrival(UUID caseId, TypedCode key, ArrivalWish wish, Instant now) {
        this.caseId = caseId;
        this.keyHash = key.hash();
        this.email = wish.email().value();
        this.noticeVersion = wish.privacyNoticeVersion();
        this.begunAt = now;
    }

    /** Whoever has the mail says that the address is theirs. */
    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    UUID caseId() {
        return caseId;
    }
}
