package hu.miho.portal.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that a thief of the database would hold: every row of every table, as text. */
public final class DatabaseDump {

    private DatabaseDump() {}

    public static String of(JdbcClient jdbc) {
        return String.join("\n", tables(jdbc).values());
    }

    /** What stands in each table, by the table's name. */
    public static Map<String, String> tables(JdbcClient jdbc) {
        List<String> tables = jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and lower(table_schema) = 'public'""").query(String.class).list();
        if (tables.size() < 20) {
            throw new AssertionError("these are not all the tables: " + tables);
        }
        return tables.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> jdbc.sql("select * from \"" + table + "\"").query().listOfRows().stream()
                                .map(DatabaseDump::text)
                                .collect(Collectors.joining("\n")),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static String text(Map<String, Object> row) {
        return row.values().stream()
                .map(value -> value instanceof byte[] bytes
                        ? new String(bytes, StandardCharsets.ISO_8859_1)
                        : String.valueOf(value))
                .collect(Collectors.joining(";"));
    }
}
