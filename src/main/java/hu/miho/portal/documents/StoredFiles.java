package hu.miho.portal.documents;

import hu.miho.portal.documents.FileBytes.Source;
import hu.miho.portal.shared.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Files named by the SHA-256 of their bytes (64 lower-case hex digits): the same bytes are stored once. Each has a row in {@code
 * stored_file}; the bytes lie in the row, or in a folder when {@code portal.files.folder} names one. Files that were stored
 * before the setting was changed are found where they are. Bytes stream both ways, so memory does not grow with the file. A part
 * of the feed's import, of attachments and of downloads, which ask for permission before they come here; no view calls it.
 * Whatever refers to a file has a foreign key to it; what nothing refers to is removed after a while.
 */
@Component
public class StoredFiles {

    /** How the names of files begin that lie in the folder for temporary files while they are taken. */
    static final String SPOOL = "portal-upload-";

    private final JdbcTemplate jdbc;
    private final FileStorage storage;
    private final Clock clock;

    @Autowired
    StoredFiles(JdbcTemplate jdbc, FileProperties properties, Clock clock) {
        this(jdbc, new FileStorage(jdbc, properties.folderPath()), clock);
    }

    private StoredFiles(JdbcTemplate jdbc, FileStorage storage, Clock clock) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.clock = clock;
    }

    /** The same files by way of another connection, whose transaction is not Spring's. */
    public StoredFiles through(Connection connection) {
        var own = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        return new StoredFiles(own, storage.through(own), clock);
    }

    public boolean exists(String sha256) {
        return !jdbc.queryForList("select 1 from stored_file where sha256 = ?", Integer.class, sha256)
                .isEmpty();
    }

    /** Stores a stream's bytes in the caller's transaction, unless they are there already; returns their SHA-256. */
    public String store(InputStream bytes) throws IOException {
        Path spool = Files.createTempFile(SPOOL, null);
        try {
            try (OutputStream out = Files.newOutputStream(spool)) {
                bytes.transferTo(out);
            }
            return store(spool);
        } finally {
            Files.delete(spool);
        }
    }

    /** Stores a file's bytes in the caller's transaction, unless they are there already; returns their SHA-256. */
    public String store(Path file) throws IOException {
        return store(() -> Files.newInputStream(file), Files.size(file));
    }

    /** Stores bytes in the caller's transaction, unless they are there already; returns their SHA-256. */
    public String store(byte[] bytes) throws IOException {
        return store(() -> new ByteArrayInputStream(bytes), bytes.length);
    }

    /**
     * Writes a file's bytes to a stream.
     *
     * @throws NoSuchElementException when there is no such file
     */
    public void copy(String sha256, OutputStream out) throws IOException {
        StoredRow row =
                StoredRow.find(jdbc, sha256).orElseThrow(() -> new NoSuchElementException("no stored file " + sha256));
        storage.of(row).copy(sha256, row.sizeBytes(), out);
    }

    /** The row comes first: it makes those wait who store or remove the same bytes. */
    private String store(Source source, long size) throws IOException {
        String sha256 = sha256(source);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        if (jdbc.update("update stored_file set stored_at = ? where sha256 = ?", now, sha256) == 0) {
            jdbc.update(
                    "insert into stored_file (sha256, size_bytes, stored_at) values (?, ?, ?) on conflict do nothing",
                    sha256,
                    size,
                    now);
        }
        if (!StoredRow.find(jdbc, sha256).orElseThrow().inDatabase()) {
            storage.forNewFiles().put(sha256, source, size);
        }
        return sha256;
    }

    private static String sha256(Source source) throws IOException {
        try (var in = new DigestInputStream(source.open(), Sha256.begin())) {
            in.transferTo(OutputStream.nullOutputStream());
            return Sha256.hex(in.getMessageDigest());
        }
    }
}
