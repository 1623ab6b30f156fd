package hu.miho.portal.documents;

import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.documents.AttachmentRefused.Reason;
import hu.miho.portal.ui.FileLimits;
import hu.miho.portal.ui.FileShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The files that people attach to drafts, cases and messages: PDF, JPEG and PNG, checked and cleaned when they come, handed out
 * as attachments only. A part of the modules that own those things: they ask for permission before they come here, or hand
 * {@link #shelf} to their views; no view calls it otherwise. A file of another holder looks like one that does not exist.
 */
@Component
public class Attachments {

    private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);

    private final AttachmentRows rows;
    private final StoredFiles files;
    private final FileIntake intake;
    private final AttachmentDownloads downloads;
    private final FileProperties properties;
    private final TransactionOperations transaction;
    private final Clock clock;

    Attachments(
            AttachmentRows rows,
            StoredFiles files,
            FileIntake intake,
            AttachmentDownloads downloads,
            FileProperties properties,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.intake = intake;
        this.downloads = downloads;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How much may be attached to one holder. */
    public FileLimits limits() {
        return properties.limits();
    }

    /**
     * What a view's {@code FileUpload} works with.
     *
     * @param uploader the account that uploads, or null for a visitor without one
     * @param access asked at each look, upload, removal and download
     */
    public FileShelf shelf(AttachmentHolder holder, @Nullable UUID uploader, AttachmentAccess access) {
        return new AttachmentShelf(this, holder, uploader, access);
    }

    /** What is attached, the oldest first. */
    public List<Attachment> of(AttachmentHolder holder) {
        return rows.of(holder);
    }

    /** One of a holder's files; empty as well when it is another's. */
    public Optional<Attachment> find(AttachmentHolder holder, UUID id) {
        return rows.find(holder, id);
    }

    /**
     * Checks a file, cleans it and attaches it, in a transaction of its own unless there is one. It may take seconds: call it
     * outside a transaction and off the page's lock. The same bytes twice count once.
     *
     * @param uploader the account, or null for a visitor without one
     * @param name as the sender's computer names it; it is cleaned
     * @param file stays the caller's to delete
     * @throws AttachmentRefused when it may not be attached; nothing of it is kept
     */
    public Attachment add(AttachmentHolder holder, @Nullable UUID uploader, String name, Path file) {
        return add(holder, uploader, name, file, () -> {});
    }

    /** @param check throws in the transaction that keeps the file when it comes too late */
    Attachment add(AttachmentHolder holder, @Nullable UUID uploader, String name, Path file, Runnable check) {
        try {
            Path spare = Files.createTempFile(StoredFiles.SPOOL, null);
            try {
                CheckedFile checked = intake.check(name, file, spare);
                return transaction.execute(status -> {
                    check.run();
                    return keep(holder, uploader, checked);
                });
            } finally {
                Files.delete(spare);
            }
        } catch (IOException | UncheckedIOException | DataAccessException e) {
            LOG.error("An attachment cannot be kept", e);
            throw new AttachmentRefused(Reason.NO_ROOM);
        }
    }

    /** Takes a file away; {@link #restore} brings it back within the hour. An unknown one changes nothing. */
    public void remove(AttachmentHolder holder, UUID id) {
        remove(holder, id, () -> {});
    }

    void remove(AttachmentHolder holder, UUID id, Runnable check) {
        transaction.executeWithoutResult(status -> {
            check.run();
            rows.lock(holder);
            rows.remove(holder, id, clock.instant());
        });
    }

    /** Brings back what was taken away. @throws AttachmentRefused when others have taken its place */
    public void restore(AttachmentHolder holder, UUID id) {
        restore(holder, id, () -> {});
    }

    void restore(AttachmentHolder holder, UUID id, Runnable check) {
        transaction.executeWithoutResult(status -> {
            check.run();
            rows.lock(holder);
            rows.removed(holder, id).ifPresent(removed -> {
                checkRoom(holder, removed.sizeBytes());
                rows.restore(id);
            });
        });
    }

    /** Gives a draft's files to what it has become. What was removed, or is there already, stays behind and is forgotten. */
    public void bind(AttachmentHolder draft, AttachmentHolder holder) {
        transaction.executeWithoutResult(status -> {
            rows.lock(draft);
            rows.lock(holder);
            rows.move(draft, holder);
            rows.deleteAll(draft, clock.instant());
        });
    }

    /** Forgets a holder's files for good, as of a draft that nobody goes on with. */
    public void removeAll(AttachmentHolder holder) {
        transaction.executeWithoutResult(status -> {
            rows.lock(holder);
            rows.deleteAll(holder, clock.instant());
        });
    }

    /**
     * Hands a file out as an attachment. Whether that is permitted is asked when the bytes leave; a foreign file, a removed
     * one and a missing one all answer "not found".
     */
    public DownloadHandler download(AttachmentHolder holder, UUID id, AttachmentAccess access) {
        return downloads.handler(holder, id, access);
    }

    private Attachment keep(AttachmentHolder holder, @Nullable UUID uploader, CheckedFile checked) {
        try {
            rows.lock(holder);
            String sha256 = files.store(checked.file());
            Optional<Attachment> same = rows.of(holder).stream()
                    .filter(attachment -> attachment.sha256().equals(sha256))
                    .findFirst();
            return same.isPresent() ? same.get() : insert(holder, uploader, checked, sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Attachment insert(AttachmentHolder holder, @Nullable UUID uploader, CheckedFile checked, String sha256)
            throws IOException {
        long size = Files.size(checked.file());
        checkRoom(holder, size);
        var attachment = new Attachment(
                UUID.randomUUID(),
                holder,
                checked.name(),
                checked.type(),
                size,
                sha256,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                uploader,
                checked.scan());
        rows.insert(attachment);
        return attachment;
    }

    private void checkRoom(AttachmentHolder holder, long size) {
        List<Attachment> there = rows.of(holder);
        if (there.size() >= properties.maxNumber()) {
            throw new AttachmentRefused(Reason.TOO_MANY, properties.maxNumber());
        }
        if (there.stream().mapToLong(Attachment::sizeBytes).sum() + size
                > properties.maxTotal().toBytes()) {
            throw new AttachmentRefused(Reason.TOO_MUCH, properties.maxTotal().toMegabytes());
        }
    }
}
