package hu.miho.portal.testing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Empties tables whose rows the database lets nobody take away, for the next test. */
public final class AppendOnly {

    private AppendOnly() {}

    /** Takes away every row, with PostgreSQL's triggers switched off for that moment. */
    public static void empty(JdbcClient jdbc, String table) {
        String delete = "delete from " + table;
        jdbc.sql(
                        isGuarded(jdbc, table)
                                ? "set session_replication_role = replica; " + delete
                                        + "; set session_replication_role = origin"
                                : delete)
                .update();
    }

    private static boolean isGuarded(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from information_schema.triggers where event_object_table = ?")
                        .param(table)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
