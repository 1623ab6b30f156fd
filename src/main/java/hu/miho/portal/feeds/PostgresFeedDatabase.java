package hu.miho.portal.feeds;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** PostgreSQL: rows go in by COPY, and an advisory lock, which ends with its session, keeps imports apart. */
final class PostgresFeedDatabase implements FeedDatabase {

    /** Any number, the same in every process: "MIHOFEED" in ASCII. */
    private static final long LOCK = 0x4d49484f46454544L;

    @Override
    public boolean tryLock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return result.next() && result.getBoolean(1);
        }
    }

    @Override
    public void unlock(Connection connection) throws SQLException {
        execute(connection, "select pg_advisory_unlock(" + LOCK + ")");
    }

    @Override
    public StageWriter writer(Connection connection, FeedFile file) throws SQLException {
        String columns = file.columns().stream().map(FeedColumn::target).collect(Collectors.joining(", "));
        String copy = "copy %s (csv_line, %s) from stdin".formatted(file.stage(), columns);
        return new CopyStageWriter(
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy));
    }

    @Override
    public void prepareTransaction(Connection connection) throws SQLException {
        execute(connection, "set local work_mem = '64MB'");
        execute(connection, "set local statement_timeout = 0");
    }

    @Override
    public void analyze(Connection connection, String table) throws SQLException {
        execute(connection, "analyze " + table);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
