package hu.miho.portal.audit;

import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit log. Looking at it is logged by whoever shows it. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    private final AuditEventRepository events;

    AuditTrail(AuditEventRepository events) {
        this.events = events;
    }

    /**
     * What was done to one subject, the latest first; for services that have asked who may know it.
     *
     * @param actions the codes that count
     */
    @PreAuthorize("isAuthenticated()")
    public List<AuditEntry> about(String subject, Set<String> actions, int limit) {
        return events.about(subject, actions, Limit.of(limit)).stream()
                .map(AuditEvent::toEntry)
                .toList();
    }

    /**
     * A page of the log, the latest first.
     *
     * @param before the place in the chain before which it ends
     */
    @PreAuthorize("hasRole('ADMIN')")
    public List<AuditEntry> find(AuditFilter filter, long before, int limit) {
        return events
                .find(
                        filter.actorPattern(),
                        filter.subjectPattern(),
                        filter.actionPattern(),
                        filter.from(),
                        filter.to(),
                        before,
                        Limit.of(limit))
                .stream()
                .map(AuditEvent::toEntry)
                .toList();
    }
}
