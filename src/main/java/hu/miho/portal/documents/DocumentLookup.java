package hu.miho.portal.documents;

import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Any customer's documents from the billing system, for clerks. Each one that is fetched is logged. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class DocumentLookup {

    private static final Limit MOST = Limit.of(200);

    private final FeedDocumentRepository documents;
    private final StoredFiles files;
    private final AuditLog audit;

    DocumentLookup(FeedDocumentRepository documents, StoredFiles files, AuditLog audit) {
        this.documents = documents;
        this.files = files;
        this.audit = audit;
    }

    /** The newest first; the last two hundred. */
    @Transactional(readOnly = true)
    public List<DocumentRow> of(CustomerId customer) {
        return documents.ofCustomer(customer.value(), MOST).stream()
                .map(FeedDocument::toRow)
                .toList();
    }

    /** A document that was listed; downloads may come without a security context, so who asks is kept from now. */
    public DownloadHandler download(String documentNo) {
        String clerk = CurrentUser.required().userName();
        return event -> {
            Optional<FeedDocument> found = documents.findById(documentNo).filter(document -> !document.isWithdrawn());
            if (found.isEmpty()) {
                event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
                return;
            }
            FeedDocument document = found.get();
            audit.record(clerk, "document.fetched", "customer " + document.customer(), Map.of("document", documentNo));
            event.setFileName(document.fileName());
            event.setContentType(document.contentType());
            event.setContentLength(document.sizeBytes());
            files.copy(document.sha256(), event.getOutputStream());
        };
    }
}
