package hu.miho.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.testing.EmbeddedPostgresServer;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

/** Production starts only with everything it needs, on PostgreSQL, and never on demo data (R3). */
class ProductionGuardTest {

    private final String database = EmbeddedPostgresServer.newDatabase();
    private final MockEnvironment settings = new MockEnvironment();

    @BeforeEach
    void everythingIsSet() {
        settings.setProperty("SPRING_DATASOURCE_URL", database);
        settings.setProperty("SPRING_DATASOURCE_USERNAME", "postgres");
        settings.setProperty("SPRING_DATASOURCE_PASSWORD", "postgres");
        settings.setProperty("SPRING_MAIL_HOST", "localhost");
        settings.setProperty("PORTAL_BASE_URL", "https://ugyfel.example.hu");
        settings.setProperty("PORTAL_SECRET", "x".repeat(32));
    }

    @Test
    void startsOnAnEmptyPostgres() {
        assertThatCode(() -> ProductionGuard.check(settings)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPRING_DATASOURCE_URL",
                "SPRING_DATASOURCE_USERNAME",
                "SPRING_DATASOURCE_PASSWORD",
                "SPRING_MAIL_HOST",
                "PORTAL_BASE_URL",
                "PORTAL_SECRET"
            })
    void saysWhichSettingIsMissing(String name) {
        settings.setProperty(name, "");
        assertThatThrownBy(() -> ProductionGuard.check(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(name);
    }

    @ParameterizedTest
    @CsvSource({
        "PORTAL_SECRET, short, shorter than 32",
        "PORTAL_SECRET, demo-secret-demo-secret-demo-secret-demo, everybody can read",
        "PORTAL_BASE_URL, ugyfel.example.hu, address of a site",
        "SPRING_DATASOURCE_URL, jdbc:h2:file:./data/portal, PostgreSQL only",
        "SPRING_DATASOURCE_URL, jdbc:postgresql://localhost:1/x, cannot be reached"
    })
    void refusesASettingThatCannotBeRight(String name, String value, String why) {
        settings.setProperty(name, value);
        assertThatThrownBy(() -> ProductionGuard.check(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(why);
    }

    @Test
    void refusesADatabaseThatADemoHasFilled() throws SQLException {
        try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("create table installation (data_kind varchar(10))");
            ProductionGuard.check(settings);
            statement.execute("insert into installation values ('DEMO')");
        }
        assertThatThrownBy(() -> ProductionGuard.check(settings)).hasMessageContaining("demo data");
    }

    @Test
    void refusesToBeADemoAtTheSameTime() {
        settings.setActiveProfiles("prod", "demo");
        assertThatThrownBy(() -> ProductionGuard.check(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("exclude each other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ugyfel.example.hu", "https://ugyfel.example.hu/"})
    void linksHaveOneSlashHoweverTheAddressIsWritten(String address) {
        settings.setProperty("PORTAL_BASE_URL", address);
        settings.setActiveProfiles("prod");
        try (var context = new GenericApplicationContext()) {
            context.setEnvironment(settings);
            new ProductionGuard().initialize(context);
        }
        assertThat(settings.getProperty("portal.base-url")).isEqualTo("https://ugyfel.example.hu");
    }

    @Test
    void theProgramEndsWithOneLineThatNamesWhatIsMissing(@TempDir Path folder) throws Exception {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        Portal.class.getName())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        for (String name : List.of("DATASOURCE_USERNAME", "DATASOURCE_PASSWORD", "MAIL_HOST")) {
            builder.environment().put("SPRING_" + name, settings.getProperty("SPRING_" + name));
        }
        builder.environment().put("SPRING_PROFILES_ACTIVE", "prod");
        builder.environment()
                .put(
                        "CLASSPATH",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        Process process = builder.start();

        assertThat(process.inputReader().lines())
                .singleElement()
                .asString()
                .startsWith("The portal does not start: SPRING_DATASOURCE_URL is not set");
        assertThat(process.waitFor()).isEqualTo(1);
    }
}
