package hu.miho.portal.documents;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** The two places where bytes lie: new ones in the folder if there is one, old ones where they were put. */
final class FileStorage {

    private final FileBytes database;
    private final @Nullable FolderBytes folder;
    private final boolean slices;

    FileStorage(JdbcTemplate jdbc, @Nullable Path folder) {
        this(jdbc, folder == null ? null : new FolderBytes(folder), isPostgres(jdbc));
    }

    private FileStorage(JdbcTemplate jdbc, @Nullable FolderBytes folder, boolean slices) {
        this.database = new DatabaseBytes(jdbc, slices);
        this.folder = folder;
        this.slices = slices;
    }

    FileStorage through(JdbcTemplate jdbc) {
        return new FileStorage(jdbc, folder, slices);
    }

    FileBytes forNewFiles() {
        return folder == null ? database : folder;
    }

    /** @throws IllegalStateException when the file lies in a folder that no setting names any more */
    FileBytes of(StoredRow row) {
        if (row.inDatabase()) {
            return database;
        }
        if (folder == null) {
            throw new IllegalStateException("A stored file lies in a folder: portal.files.folder must name it");
        }
        return folder;
    }

    Optional<FolderBytes> folder() {
        return Optional.ofNullable(folder);
    }

    private static boolean isPostgres(JdbcTemplate jdbc) {
        try {
            return "PostgreSQL"
                    .equals(JdbcUtils.extractDatabaseMetaData(
                            Objects.requireNonNull(jdbc.getDataSource()), "getDatabaseProductName"));
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
