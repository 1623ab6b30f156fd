package hu.miho.portal.audit;

import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.ui.CsvDocument;
import hu.miho.portal.ui.FileAnswer;
import java.util.ArrayList;
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

    /** How many events a file has at most: more is a matter for the database. */
    public static final int MOST_IN_A_FILE = 50_000;

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
        return page(filter, before, limit);
    }

    /** What the filter lets through, as a CSV file, the latest first. It is read when the bytes leave. */
    @PreAuthorize("hasRole('ADMIN')")
    public DownloadHandler export(AuditFilter filter) {
        return event -> {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of("seq", "happened_at", "actor", "network", "action", "subject", "details"));
            page(filter, Long.MAX_VALUE, MOST_IN_A_FILE).forEach(entry -> rows.add(row(entry)));
            FileAnswer.give(event, "naplo.csv", "text/csv; charset=UTF-8", CsvDocument.write(rows));
        };
    }

    private List<AuditEntry> page(AuditFilter filter, long before, int limit) {
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

    private static List<String> row(AuditEntry entry) {
        return List.of(
                String.valueOf(entry.seq()),
                entry.happenedAt().toString(),
                entry.actor(),
                entry.network(),
                entry.action(),
                entry.subject(),
                entry.details());
    }
}
