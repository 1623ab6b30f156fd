package hu.miho.portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A recorded event with its place in the chain. */
@Entity
@Immutable
@Table(name = "audit_event")
class AuditEvent implements Persistable<Long> {

    @Id
    private Long seq;

    @Column(nullable = false)
    private Instant happenedAt;

    @Column(nullable = false)
    private String actor;

    @Column(nullable = false)
    private String network;

    @Column(nullable = false)
    private String action;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private String details;

    @Column(nullable = false)
    private String previousHash;

    @Column(nullable = false)
    private String hash;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AuditEvent() {}

    AuditEvent(long seq, NewAuditEvent event, String previousHash, ChainHash chainHash) {
        this.seq = seq;
        this.happenedAt = event.happenedAt();
        this.actor = event.actor();
        this.network = event.network();
        this.action = event.action();
        this.subject = event.subject();
        this.details = event.details();
        this.previousHash = previousHash;
        this.hash = hash(chainHash);
    }

    /** True when the event is what was recorded after the one whose hash is given. */
    boolean follows(long previousSeq, String previousHash, ChainHash chainHash) {
        return seq == previousSeq + 1 && this.previousHash.equals(previousHash) && hash.equals(hash(chainHash));
    }

    private String hash(ChainHash chainHash) {
        return chainHash.of(
                previousHash, String.valueOf(seq), happenedAt.toString(), actor, network, action, subject, details);
    }

    AuditEntry toEntry() {
        return new AuditEntry(seq, happenedAt, actor, network, action, subject, details);
    }

    String hash() {
        return hash;
    }

    @Override
    public Long getId() {
        return seq;
    }

    /** Events are only ever added: no look-up before the insert. */
    @Override
    public boolean isNew() {
        return true;
    }
}
