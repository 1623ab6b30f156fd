package hu.miho.portal.documents;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A row of {@code stored_file} without its bytes.
 *
 * @param inDatabase whether the bytes are in the row; else they are in the folder
 */
record StoredRow(long sizeBytes, boolean inDatabase) {

    static Optional<StoredRow> find(JdbcTemplate jdbc, String sha256) {
        return jdbc
                .query(
                        "select size_bytes, content is not null as in_database from stored_file where sha256 = ?",
                        (row, number) -> new StoredRow(row.getLong("size_bytes"), row.getBoolean("in_database")),
                        sha256)
                .stream()
                .findFirst();
    }
}
