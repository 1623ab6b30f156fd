package hu.miho.portal.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chain of events in the database. */
@Component
class AuditChain {

    private static final int PAGE = 1000;

    private final AuditHeadRepository heads;
    private final AuditEventRepository events;
    private final EntityManager entityManager;
    private final ChainHash chainHash;

    AuditChain(
            AuditHeadRepository heads, AuditEventRepository events, EntityManager entityManager, ChainHash chainHash) {
        this.heads = heads;
        this.events = events;
        this.entityManager = entityManager;
        this.chainHash = chainHash;
    }

    /**
     * Appends within the caller's transaction. Everything else the transaction has to write goes first: once it holds the
     * end of the chain it waits for no other lock, so that two transactions cannot wait for each other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void append(NewAuditEvent event) {
        entityManager.flush();
        var head = heads.lock();
        entityManager.refresh(head);
        events.save(head.append(event, chainHash));
        entityManager.flush();
    }

    /** Appends in a transaction of its own. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void appendAlone(NewAuditEvent event) {
        append(event);
    }

    /** Reads one state of the log, page by page, while others append. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    AuditVerification verify() {
        long seq = 0;
        String hash = "";
        List<AuditEvent> page = nextPage(seq);
        while (!page.isEmpty()) {
            for (AuditEvent event : page) {
                if (!event.follows(seq, hash, chainHash)) {
                    return new AuditVerification(seq, seq + 1);
                }
                seq = event.getId();
                hash = event.hash();
            }
            entityManager.clear();
            page = nextPage(seq);
        }
        return new AuditVerification(seq, heads.read().endsWith(seq, hash) ? null : seq + 1);
    }

    private List<AuditEvent> nextPage(long afterSeq) {
        return events.findBySeqGreaterThanOrderBySeq(afterSeq, Limit.of(PAGE));
    }
}
