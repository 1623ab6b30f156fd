package hu.miho.portal.feeds;

import java.sql.Connection;
import java.sql.SQLException;

/** What the two databases do each in its own way. All else is one SQL for both. */
interface FeedDatabase {

    /** Waits for nobody: false when another session, of whatever process, is taking a feed. */
    boolean tryLock(Connection connection) throws SQLException;

    void unlock(Connection connection) throws SQLException;

    /** A writer of the file's staging table. The connection serves nothing else until it has finished. */
    StageWriter writer(Connection connection, FeedFile file) throws SQLException;

    /** Prepares the transaction that has just begun for large joins. */
    void prepareTransaction(Connection connection) throws SQLException;

    /** Tells the planner how large a table has become. */
    void analyze(Connection connection, String table) throws SQLException;

    /** For the database that the connection leads to. */
    static FeedDatabase of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
                ? new PostgresFeedDatabase()
                : new H2FeedDatabase();
    }
}
