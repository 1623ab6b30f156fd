package hu.miho.portal.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;

/** One real PostgreSQL server for the tests of a virtual machine, with as many empty databases as are asked for. */
public final class EmbeddedPostgresServer {

    private static final class Holder {
        private static final EmbeddedPostgres SERVER = start();
    }

    private EmbeddedPostgresServer() {}

    /** The JDBC address of a new, empty database, user and password included. */
    public static String newDatabase() {
        return create("");
    }

    /** The JDBC address of a new database with the same content as another, which nobody is connected to. */
    public static String copyOf(String url) {
        String original = url.replaceFirst(".*/([a-z0-9_]+)\\?.*", "$1");
        return create("template " + original);
    }

    private static String create(String from) {
        String name = "portal_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = Holder.SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " " + from);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Holder.SERVER.getJdbcUrl("postgres", name);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
