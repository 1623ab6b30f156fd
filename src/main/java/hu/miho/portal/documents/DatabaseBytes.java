package hu.miho.portal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Bytes in the row itself: saved and restored with it. */
final class DatabaseBytes implements FileBytes {

    private static final int SLICE = 1 << 20;

    private final JdbcTemplate jdbc;
    private final boolean slices;

    /** @param slices whether the database hands over parts of a value, but values only whole (PostgreSQL) */
    DatabaseBytes(JdbcTemplate jdbc, boolean slices) {
        this.jdbc = jdbc;
        this.slices = slices;
    }

    @Override
    public void put(String sha256, Source source, long size) throws IOException {
        try (InputStream in = source.open()) {
            jdbc.update("update stored_file set content = ? where sha256 = ? and content is null", statement -> {
                statement.setBinaryStream(1, in, size);
                statement.setString(2, sha256);
            });
        }
    }

    @Override
    public void copy(String sha256, long size, OutputStream out) throws IOException {
        try {
            if (slices) {
                copySlices(sha256, size, out);
            } else {
                copyStream(sha256, out);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** They go with the row. */
    @Override
    public void delete(String sha256) {}

    /** In slices, neither memory nor a connection is held while a slow client reads. */
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
}
