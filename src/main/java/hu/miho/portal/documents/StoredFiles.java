package hu.miho.portal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Files in the database, named by the SHA-256 of their bytes (64 lower-case hex digits): the same bytes are stored once.
 * Bytes stream both ways, so memory does not grow with the file. A part of the feed's import and of downloads, which ask
 * for permission before they come here; no view calls it.
 */
@Component
public class StoredFiles {

    /** How the names of files begin that lie in the folder for temporary files while they are taken. */
    static final String SPOOL = "portal-upload-";

    private static final int SLICE = 1 << 20;

    private final JdbcTemplate jdbc;
    private final boolean slices;

    StoredFiles(JdbcTemplate jdbc, DataSource dataSource) throws MetaDataAccessException {
        this.jdbc = jdbc;
        this.slices = "PostgreSQL".equals(JdbcUtils.extractDatabaseMetaData(dataSource, "getDatabaseProductName"));
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
        String sha256 = sha256(file);
        long size = Files.size(file);
        try (InputStream in = Files.newInputStream(file)) {
            jdbc.update(
                    "insert into stored_file (sha256, size_bytes, content) values (?, ?, ?) on conflict do nothing",
                    statement -> {
                        statement.setString(1, sha256);
                        statement.setLong(2, size);
                        statement.setBinaryStream(3, in, size);
                    });
        }
        return sha256;
    }

    /**
     * Writes a file's bytes to a stream.
     *
     * @throws NoSuchElementException when there is no such file
     */
    public void copy(String sha256, OutputStream out) throws IOException {
        try {
            long size = size(sha256);
            if (slices) {
                copySlices(sha256, size, out);
            } else {
                copyStream(sha256, out);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private long size(String sha256) {
        Long size = DataAccessUtils.singleResult(
                jdbc.queryForList("select size_bytes from stored_file where sha256 = ?", Long.class, sha256));
        if (size == null) {
            throw new NoSuchElementException("no stored file " + sha256);
        }
        return size;
    }

    /** PostgreSQL hands a bytea over whole. In slices, neither memory nor a connection is held while a slow client reads. */
    private void copySlices(String sha256, long size, OutputStream out) throws IOException {
        for (long from = 1; from <= size; from += SLICE) {
            byte @Nullable [] slice = jdbc.queryForObject(
                    "select substring(content from ? for ?) from stored_file where sha256 = ?",
                    byte[].class,
                    (int) from,
                    SLICE,
                    sha256);
            if (slice != null) {
                out.write(slice);
            }
        }
    }

    /** H2 would read the whole file for each slice, but it streams. */
    private void copyStream(String sha256, OutputStream out) {
        RowCallbackHandler copying = row -> {
            try (InputStream in = row.getBinaryStream(1)) {
                in.transferTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        jdbc.query("select content from stored_file where sha256 = ?", copying, sha256);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
