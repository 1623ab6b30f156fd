package hu.miho.portal.feeds;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** H2: rows go in by batches. One process owns the database file, so the lock is one of this process. */
final class H2FeedDatabase implements FeedDatabase {

    private final AtomicBoolean locked = new AtomicBoolean();

    @Override
    public boolean tryLock(Connection connection) {
        return locked.compareAndSet(false, true);
    }

    @Override
    public void unlock(Connection connection) {
        locked.set(false);
    }

    @Override
    public StageWriter writer(Connection connection, FeedFile file) throws SQLException {
        String columns = file.columns().stream().map(FeedColumn::target).collect(Collectors.joining(", "));
        String marks = String.join(", ", Collections.nCopies(file.columns().size() + 1, "?"));
        return new BatchStageWriter(connection.prepareStatement(
                "insert into %s (csv_line, %s) values (%s)".formatted(file.stage(), columns, marks)));
    }

    @Override
    public void prepareTransaction(Connection connection) {
        // H2 has nothing to prepare
    }

    @Override
    public void analyze(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("analyze table " + table);
        }
    }
}
