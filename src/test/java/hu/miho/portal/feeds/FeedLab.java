package hu.miho.portal.feeds;

import com.zaxxer.hikari.HikariDataSource;
import hu.miho.portal.documents.TestStoredFiles;
import hu.miho.portal.testing.EmbeddedPostgresServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** The import of feeds on a database of its own, without the rest of the portal. */
final class FeedLab implements AutoCloseable {

    static final Clock CLOCK = Clock.offset(Clock.system(ZoneId.of("Europe/Budapest")), Duration.ZERO);

    private static final List<String> OTHER_TABLES =
            List.of("feed_problem", "feed_run_file", "feed_run", "stored_file");

    final JdbcClient jdbc;
    final HikariDataSource dataSource = new HikariDataSource();
    final FeedIntake intake;
    final FeedRunRepository runs;
    final FeedProperties properties;
    final List<Object> events = new ArrayList<>();

    private FeedLab(String url, String vendor, Path inbox, boolean migrate) {
        dataSource.setJdbcUrl(url);
        dataSource.setMaximumPoolSize(4);
        dataSource.setMaxLifetime(0);
        if (migrate) {
            Flyway.configure()
                    .dataSource(dataSource)
                    .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                    .load()
                    .migrate();
        }
        jdbc = JdbcClient.create(dataSource);
        runs = new FeedRunRepository(jdbc);
        properties = new FeedProperties(
                inbox, "-", DataSize.ofMegabytes(100), DataSize.ofMegabytes(1), DataSize.ofMegabytes(1));
        try (var connection = dataSource.getConnection()) {
            intake = new FeedIntake(
                    dataSource,
                    FeedDatabase.of(connection),
                    properties,
                    runs,
                    TestStoredFiles.in(dataSource),
                    CLOCK,
                    events::add);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static FeedLab onH2() {
        return at("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + H2_MODE, true);
    }

    static FeedLab onPostgres() {
        return at(EmbeddedPostgresServer.newDatabase(), true);
    }

    /** The same settings as in application.properties. */
    static final String H2_MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    static FeedLab at(String url, boolean migrate) {
        return new FeedLab(url, url.startsWith("jdbc:h2:") ? "h2" : "postgresql", Path.of("none"), migrate);
    }

    @Override
    public void close() {
        dataSource.close();
    }

    void empty() {
        var tables = new ArrayList<>(
                Arrays.stream(FeedFile.values()).map(FeedFile::table).toList());
        Collections.reverse(tables);
        tables.forEach(table -> jdbc.sql("delete from " + table).update());
        OTHER_TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
        events.clear();
    }

    FeedReport take(Path feed) {
        return intake.take(feed, FeedOptions.by("test"));
    }

    FeedReport takeAllowingRetire(Path feed) {
        return intake.take(feed, FeedOptions.by("test").allowingRetire(true));
    }

    long count(String fromWhere) {
        return jdbc.sql("select count(*) from " + fromWhere).query(Long.class).single();
    }

    <T> T value(String sql, Class<T> type) {
        return jdbc.sql(sql).query(type).single();
    }

    /** Everything a feed may touch, row by row, as text: two equal ones mean that nothing has changed. */
    List<String> everything() {
        var rows = new ArrayList<String>();
        for (FeedFile file : FeedFile.values()) {
            jdbc.sql("select * from " + file.table())
                    .query((row, number) -> {
                        var text = new StringBuilder(file.table());
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            text.append('|').append(row.getString(i));
                        }
                        return text.toString();
                    })
                    .list()
                    .forEach(rows::add);
        }
        jdbc.sql("select sha256 from stored_file").query(String.class).list().forEach(rows::add);
        rows.sort(null);
        return rows;
    }
}
