package hu.miho.portal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Keeps profile {@code prod} from starting with a setting missing, on H2 (which can lose what it has acknowledged), or
 * on a database that a demo has filled.
 */
class ProductionGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int SECRET_LENGTH = 32;
    private static final List<String> REQUIRED = List.of(
            "SPRING_DATASOURCE_URL",
            "SPRING_DATASOURCE_USERNAME",
            "SPRING_DATASOURCE_PASSWORD",
            "SPRING_MAIL_HOST",
            "PORTAL_BASE_URL",
            "PORTAL_SECRET");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        if (settings.acceptsProfiles(Profiles.of("prod"))) {
            check(settings);
            joinPathsTo(value(settings, "PORTAL_BASE_URL"), context.getEnvironment());
        }
    }

    /** Links are made of this address and a path: however it was written, exactly one slash is between them. */
    private static void joinPathsTo(String address, ConfigurableEnvironment settings) {
        Map<String, Object> asNeeded = Map.of("portal.base-url", address.replaceFirst("/$", ""));
        settings.getPropertySources().addFirst(new MapPropertySource("address of the portal", asNeeded));
    }

    /** @throws StartRefused when production must not start with these settings */
    static void check(Environment settings) {
        if (settings.acceptsProfiles(Profiles.of("demo"))) {
            throw new StartRefused("the profiles prod and demo exclude each other.");
        }
        for (String name : REQUIRED) {
            if (value(settings, name).isBlank()) {
                throw new StartRefused(name + " is not set (profile prod needs " + String.join(", ", REQUIRED) + ").");
            }
        }
        checkSecret(value(settings, "PORTAL_SECRET"));
        if (!value(settings, "PORTAL_BASE_URL").matches("https?://[^/\\s]+/?")) {
            throw new StartRefused("PORTAL_BASE_URL is not the address of a site, such as https://ugyfel.example.hu.");
        }
        if (!value(settings, "SPRING_DATASOURCE_URL").startsWith("jdbc:postgresql:")) {
            throw new StartRefused(
                    "production runs on PostgreSQL only: SPRING_DATASOURCE_URL must begin with jdbc:postgresql:.");
        }
        refuseDemoData(settings);
    }

    private static void checkSecret(String secret) {
        if (secret.length() < SECRET_LENGTH) {
            throw new StartRefused("PORTAL_SECRET is shorter than " + SECRET_LENGTH + " characters.");
        }
        if (secret.startsWith("demo-secret")) {
            throw new StartRefused("PORTAL_SECRET is the demo's, which everybody can read; production needs its own.");
        }
    }

    private static void refuseDemoData(Environment settings) {
        try (var connection = DriverManager.getConnection(
                value(settings, "SPRING_DATASOURCE_URL"),
                value(settings, "SPRING_DATASOURCE_USERNAME"),
                value(settings, "SPRING_DATASOURCE_PASSWORD"))) {
            if (holdsDemoData(connection)) {
                throw new StartRefused("this database holds demo data; production needs one of its own.");
            }
        } catch (SQLException unreachable) {
            throw new StartRefused("the database cannot be reached: "
                    + String.valueOf(unreachable.getMessage())
                            .lines()
                            .findFirst()
                            .orElse(""));
        }
    }

    private static boolean holdsDemoData(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var table = statement.executeQuery("select to_regclass('installation')::text")) {
            if (!table.next() || table.getString(1) == null) {
                return false;
            }
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select 1 from installation where data_kind = 'DEMO'")) {
            return rows.next();
        }
    }

    /** Environment variables, or the same given as Spring properties. */
    private static String value(Environment settings, String name) {
        String property = name.toLowerCase(Locale.ROOT).replace('_', '.').replace("portal.base.url", "portal.base-url");
        return settings.getProperty(name, settings.getProperty(property, ""));
    }
}
