package hu.miho.portal.feeds;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Inserts rows in batches. */
final class BatchStageWriter implements StageWriter {

    private static final int BATCH_SIZE = 1_000;

    private final PreparedStatement insert;
    private int waiting;

    BatchStageWriter(PreparedStatement insert) {
        this.insert = insert;
    }

    @Override
    public void write(long line, @Nullable Object[] values) throws SQLException {
        insert.setLong(1, line);
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 2, values[i]);
        }
        insert.addBatch();
        if (++waiting == BATCH_SIZE) {
            send();
        }
    }

    @Override
    public void finish() throws SQLException {
        if (waiting > 0) {
            send();
        }
        insert.close();
    }

    @Override
    public void abandon() throws SQLException {
        insert.close();
    }

    private void send() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }
}
