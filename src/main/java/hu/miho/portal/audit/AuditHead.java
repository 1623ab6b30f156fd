package hu.miho.portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain: the last event's number and hash. */
@Entity
@Table(name = "audit_head")
class AuditHead {

    static final int ID = 1;

    @Id
    private int id;

    private long lastSeq;

    @Column(nullable = false)
    private String lastHash;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AuditHead() {}

    AuditEvent append(NewAuditEvent event, ChainHash chainHash) {
        var appended = new AuditEvent(lastSeq + 1, event, lastHash, chainHash);
        lastSeq = lastSeq + 1;
        lastHash = appended.hash();
        return appended;
    }

    boolean endsWith(long seq, String hash) {
        return lastSeq == seq && lastHash.equals(hash);
    }
}
