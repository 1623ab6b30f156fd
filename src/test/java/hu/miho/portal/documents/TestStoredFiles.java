package hu.miho.portal.documents;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

/** Stored files, and the settings of files, without an application around them. */
public final class TestStoredFiles {

    private TestStoredFiles() {}

    /** Files whose bytes are in the database. */
    public static StoredFiles in(DataSource dataSource) {
        return new StoredFiles(new JdbcTemplate(dataSource), properties(""), Clock.systemUTC());
    }

    /** Files whose bytes are in a folder. */
    static StoredFiles in(DataSource dataSource, Path folder) {
        return new StoredFiles(new JdbcTemplate(dataSource), properties(folder.toString()), Clock.systemUTC());
    }

    /** Small limits, no scanner. */
    static FileProperties properties(String folder) {
        return new FileProperties(
                DataSize.ofMegabytes(1),
                10,
                DataSize.ofMegabytes(5),
                1_000_000,
                20,
                Duration.ofHours(1),
                Duration.ofDays(1),
                folder,
                FileProperties.Scanner.NONE,
                new FileProperties.Clamd("127.0.0.1", 1, Duration.ZERO, Duration.ZERO));
    }
}
