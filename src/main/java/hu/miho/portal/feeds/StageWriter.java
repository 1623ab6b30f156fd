package hu.miho.portal.feeds;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Puts rows into a staging table, in any number and without keeping them in memory. */
interface StageWriter {

    /**
     * @param line where the row begins in its file
     * @param values a text, date, decimal, whole number or nothing for each column
     */
    void write(long line, @Nullable Object[] values) throws SQLException;

    /** The last row has been written. */
    void finish() throws SQLException;

    /** No more rows come, and those written do not matter any more; does nothing after {@link #finish}. */
    void abandon() throws SQLException;
}
