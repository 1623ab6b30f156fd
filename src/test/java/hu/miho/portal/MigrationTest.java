package hu.miho.portal;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The schema is built, and fits the entities ({@code ddl-auto=validate}), on both databases. */
class MigrationTest {

    abstract static class Migrations {

        @Autowired
        JdbcClient jdbc;

        @Test
        void everyMigrationHasRun() {
            assertThat(jdbc.sql("select success from flyway_schema_history where version is not null")
                            .query(Boolean.class)
                            .list())
                    .isNotEmpty()
                    .doesNotContain(false);
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Migrations {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Migrations {}
}
