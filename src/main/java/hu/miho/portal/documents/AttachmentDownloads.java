package hu.miho.portal.documents;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets the bytes of attachments out, after asking whether they still may. */
@Component
class AttachmentDownloads {

    private final AttachmentRows rows;
    private final StoredFiles files;

    AttachmentDownloads(AttachmentRows rows, StoredFiles files) {
        this.rows = rows;
        this.files = files;
    }

    DownloadHandler handler(AttachmentHolder holder, UUID id, AttachmentAccess access) {
        return event -> write(holder, id, access, event);
    }

    private void write(AttachmentHolder holder, UUID id, AttachmentAccess access, DownloadEvent event)
            throws IOException {
        Optional<Attachment> found = rows.find(holder, id).filter(attachment -> access.mayRead(holder));
        if (found.isEmpty()) {
            event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        Attachment attachment = found.get();
        event.setFileName(attachment.fileName());
        event.setContentType(attachment.type().contentType());
        event.setContentLength(attachment.sizeBytes());
        files.copy(attachment.sha256(), event.getOutputStream());
    }
}
