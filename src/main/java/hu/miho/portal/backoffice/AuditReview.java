package hu.miho.portal.backoffice;

import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.audit.AuditEntry;
import hu.miho.portal.audit.AuditFilter;
import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.audit.AuditTrail;
import hu.miho.portal.audit.AuditVerification;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The audit log for administrators: read, taken away as a file, checked. Each of these is logged itself. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class AuditReview {

    /** Where the first page begins. */
    public static final long LATEST = Long.MAX_VALUE;

    private static final String SUBJECT = "audit log";

    private final AuditTrail trail;
    private final AuditLog log;

    AuditReview(AuditTrail trail, AuditLog log) {
        this.trail = trail;
        this.log = log;
    }

    /**
     * A page of the log, the latest first.
     *
     * @param before the place of the last one of the page before; {@link #LATEST} for the first page
     */
    public List<AuditEntry> find(AuditFilter filter, long before, int limit) {
        if (before == LATEST) {
            log.record("audit.listed", SUBJECT, asked(filter));
        }
        return trail.find(filter, before, limit);
    }

    /** What the filter lets through, as a CSV file: the last {@link AuditTrail#MOST_IN_A_FILE}. */
    public DownloadHandler export(AuditFilter filter) {
        DownloadHandler file = trail.export(filter);
        String reader = CurrentUser.required().userName();
        return event -> {
            log.record(reader, "audit.exported", SUBJECT, asked(filter));
            file.handleDownloadRequest(event);
        };
    }

    /** Reads the whole log and checks every link of its chain. */
    public AuditVerification verify() {
        AuditVerification found = log.verify();
        log.record("audit.verified", SUBJECT, Map.of("sound", String.valueOf(found.sound())));
        return found;
    }

    private static Map<String, String> asked(AuditFilter filter) {
        var asked =
                new HashMap<>(Map.of("actor", filter.actor(), "subject", filter.subject(), "action", filter.action()));
        asked.values().removeIf(String::isBlank);
        return asked;
    }
}
