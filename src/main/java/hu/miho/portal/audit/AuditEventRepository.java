package hu.miho.portal.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEventRepository extends Repository<AuditEvent, Long> {

    AuditEvent save(AuditEvent event);

    @Query("select e from AuditEvent e where e.subject = :subject and e.action in :actions order by e.seq desc")
    List<AuditEvent> about(String subject, Collection<String> actions, Limit limit);

    /** @param actor a pattern in small letters, as those that follow */
    @Query("""
            select e from AuditEvent e where lower(e.actor) like :actor escape '!' and lower(e.subject) like :subject escape '!'
            and e.action like :action escape '!' and e.happenedAt >= :from and e.happenedAt < :to and e.seq < :before
            order by e.seq desc""")
    List<AuditEvent> find(
            String actor, String subject, String action, Instant from, Instant to, long before, Limit limit);

    List<AuditEvent> findBySeqGreaterThanOrderBySeq(long seq, Limit limit);
}
