package hu.miho.portal.journey;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What every table of a database holds: its number of rows and their hash. */
final class DatabaseContent {

    /** Who looked at what is rightly written down. */
    private static final Set<String> OF_LOOKING = Set.of("audit_event", "audit_head", "portal_session");

    private DatabaseContent() {}

    /** @return by table's name, all but those that say who has looked */
    static Map<String, String> of(Connection database) throws SQLException {
        var content = new TreeMap<String, String>();
        for (String table : tables(database)) {
            content.put(table, rows(database, table));
        }
        return content;
    }

    private static List<String> tables(Connection database) throws SQLException {
        var tables = new ArrayList<String>();
        try (var query = database.createStatement();
                var found = query.executeQuery(
                        "select table_name from information_schema.tables where table_schema = current_schema")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        tables.removeIf(OF_LOOKING::contains);
        return tables;
    }

    private static String rows(Connection database, String table) throws SQLException {
        var rows = new ArrayList<String>();
        try (var query = database.createStatement();
                var found = query.executeQuery("select * from \"" + table + "\"")) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    row.append(found.getString(column)).append('\u001f');
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows.size() + " rows, " + hash(rows);
    }

    private static String hash(List<String> rows) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            rows.forEach(row -> digest.update(row.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
