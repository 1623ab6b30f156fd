package hu.miho.portal.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Removes what nobody needs any more: attachments that were taken away, bytes that nothing refers to, and what a portal that was
 * killed has left half written. May run on several nodes at once.
 */
@Component
class StoredFileJobs {

    private static final Logger LOG = LoggerFactory.getLogger(StoredFileJobs.class);

    private final JdbcTemplate jdbc;
    private final AttachmentRows attachments;
    private final FileProperties properties;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final FileStorage storage;

    StoredFileJobs(
            JdbcTemplate jdbc,
            AttachmentRows attachments,
            FileProperties properties,
            TransactionOperations transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
        this.storage = new FileStorage(jdbc, properties.folderPath());
    }

    @Scheduled(cron = "0 */10 * * * *")
    void forgetRemoved() {
        Instant now = clock.instant();
        transaction.executeWithoutResult(
                status -> attachments.deleteRemovedBefore(now.minus(properties.keepRemoved()), now));
        try {
            transaction.executeWithoutResult(status -> attachments.deleteEmptyHolders());
        } catch (DataAccessException usedAgain) {
            LOG.debug("Empty holders are looked for again later", usedAgain);
        }
    }

    @Scheduled(cron = "0 50 3 * * *", zone = "Europe/Budapest")
    void forgetUnused() throws IOException {
        forgetRemoved();
        Instant grace = clock.instant().minus(properties.keepUnused());
        unused(grace).forEach(sha256 -> forget(sha256, grace));
        if (storage.folder().isPresent()) {
            FolderBytes folder = storage.folder().get();
            folder.namesBefore(grace.toEpochMilli()).forEach(sha256 -> forgetStray(folder, sha256));
            folder.deletePartialBefore(grace.toEpochMilli());
        }
        forgetSpools(Path.of(System.getProperty("java.io.tmpdir")), grace);
    }

    private List<String> unused(Instant grace) {
        return jdbc.queryForList(
                "select sha256 from stored_file where stored_at < ? and " + nothingRefers(), String.class, utc(grace));
    }

    /** Whatever refers to a file has a foreign key to it, and that key is the last word. */
    private void forget(String sha256, Instant grace) {
        try {
            transaction.executeWithoutResult(status -> StoredRow.find(jdbc, sha256)
                    .ifPresent(row -> {
                        int gone = jdbc.update(
                                "delete from stored_file where sha256 = ? and stored_at < ? and " + nothingRefers(),
                                sha256,
                                utc(grace));
                        if (gone == 1) {
                            delete(storage.of(row), sha256);
                        }
                    }));
        } catch (DataIntegrityViolationException usedAgain) {
            LOG.debug("{} is used again", sha256, usedAgain);
        }
    }

    /** A file without a row: its transaction did not end well. A row of our own keeps others away while it is deleted. */
    private void forgetStray(FolderBytes folder, String sha256) {
        transaction.executeWithoutResult(status -> {
            int ours = jdbc.update(
                    "insert into stored_file (sha256, size_bytes) values (?, 0) on conflict do nothing", sha256);
            if (ours == 1) {
                delete(folder, sha256);
                jdbc.update("delete from stored_file where sha256 = ?", sha256);
            }
        });
    }

    private static void delete(FileBytes bytes, String sha256) {
        try {
            bytes.delete(sha256);
        } catch (IOException e) {
            LOG.error("{} cannot be deleted, and is tried again", sha256, e);
        }
    }

    private String nothingRefers() {
        List<String> references = jdbc.execute((ConnectionCallback<List<String>>) connection -> {
            var clauses = new ArrayList<String>();
            try (var keys = connection.getMetaData().getExportedKeys(null, null, "stored_file")) {
                while (keys.next()) {
                    clauses.add("not exists (select 1 from %s r where r.%s = stored_file.sha256)"
                            .formatted(keys.getString("FKTABLE_NAME"), keys.getString("FKCOLUMN_NAME")));
                }
            }
            return clauses;
        });
        return references.stream().collect(Collectors.joining(" and ", "(", ")"));
    }

    private static void forgetSpools(Path folder, Instant grace) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(file -> file.getFileName().toString().startsWith(StoredFiles.SPOOL))
                    .toList()) {
                if (isOlder(file, grace)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** An upload may end, and take its file away, while this looks. */
    private static boolean isOlder(Path file, Instant grace) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(grace);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
