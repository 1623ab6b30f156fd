package hu.miho.portal.documents;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets bytes out. Download requests may come without a security context, so the account is named by the caller. */
@Component
class DocumentDownloads {

    private final FeedDocumentRepository documents;
    private final DocumentOwners owners;
    private final StoredFiles files;

    DocumentDownloads(FeedDocumentRepository documents, DocumentOwners owners, StoredFiles files) {
        this.documents = documents;
        this.owners = owners;
        this.files = files;
    }

    DownloadHandler handler(String documentNo, UUID accountId) {
        return event -> write(documentNo, accountId, event);
    }

    Optional<FeedDocument> readable(String documentNo, UUID accountId) {
        return documents
                .findById(documentNo)
                .filter(document -> !document.isWithdrawn() && owners.mayRead(accountId, document.customer()));
    }

    private void write(String documentNo, UUID accountId, DownloadEvent event) throws IOException {
        Optional<FeedDocument> found = readable(documentNo, accountId);
        if (found.isEmpty()) {
            event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        FeedDocument document = found.get();
        event.setFileName(document.fileName());
        event.setContentType(document.contentType());
        event.setContentLength(document.sizeBytes());
        files.copy(document.sha256(), event.getOutputStream());
    }
}
