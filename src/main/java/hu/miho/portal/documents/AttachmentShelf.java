package hu.miho.portal.documents;

import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.documents.AttachmentRefused.Reason;
import hu.miho.portal.ui.FileLimits;
import hu.miho.portal.ui.FileShelf;
import hu.miho.portal.ui.ShelvedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One holder's files in the hands of one person, who is asked about each time. */
final class AttachmentShelf implements FileShelf {

    private final Attachments attachments;
    private final AttachmentHolder holder;
    private final @Nullable UUID uploader;
    private final AttachmentAccess access;

    AttachmentShelf(
            Attachments attachments, AttachmentHolder holder, @Nullable UUID uploader, AttachmentAccess access) {
        this.attachments = attachments;
        this.holder = holder;
        this.uploader = uploader;
        this.access = access;
    }

    @Override
    public FileLimits limits() {
        return attachments.limits();
    }

    @Override
    public List<ShelvedFile> files() {
        return access.mayRead(holder)
                ? attachments.of(holder).stream().map(AttachmentShelf::shelved).toList()
                : List.of();
    }

    @Override
    public ShelvedFile add(String name, Path file) {
        ask();
        return shelved(attachments.add(holder, uploader, name, file, this::askAgain));
    }

    @Override
    public void remove(UUID id) {
        ask();
        attachments.remove(holder, id, this::askAgain);
    }

    @Override
    public void restore(UUID id) {
        ask();
        attachments.restore(holder, id, this::askAgain);
    }

    @Override
    public DownloadHandler download(UUID id) {
        return attachments.download(holder, id, access);
    }

    private void ask() {
        if (!access.mayChange(holder)) {
            throw new AttachmentRefused(Reason.CLOSED);
        }
    }

    private void askAgain() {
        if (!access.mayStillChange(holder)) {
            throw new AttachmentRefused(Reason.CLOSED);
        }
    }

    private static ShelvedFile shelved(Attachment attachment) {
        return new ShelvedFile(attachment.id(), attachment.fileName(), attachment.sizeBytes());
    }
}
