package hu.miho.portal.customers;

import hu.miho.portal.testing.EmbeddedPostgresServer;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A PostgreSQL with as many customers as one likes, each with a place of use and two meters. */
final class SearchTown implements AutoCloseable {

    private static final String PEOPLE = """
            insert into customer (customer_id, kind, name, email, phone, postal_code, city, address_line)
            select cast(100000000 + i as varchar), 'RESIDENTIAL',
                (array%1$s)[1 + (i * 7 + i / 11) %% 24] || ' ' || (array%2$s)[1 + (i * 5 + i / 17) %% 20],
                case when i %% 3 = 0 then null else 'ugyfel' || i || '@posta' || i %% 7 || '.example' end,
                '+3630' || lpad(cast((i * 7919::bigint) %% 10000000 as varchar), 7, '0'),
                '35' || lpad(cast(i %% 35 as varchar), 2, '0'), 'Miskolc',
                (array%3$s)[1 + (i / 3) %% 16] || ' ' || 1 + i %% 199 || '. ' || 1 + i %% 10 || '/' || 1 + i %% 4 || '.'
            from generate_series(1, %4$d) i""";

    private static final String PLACES = """
            insert into place_of_use (customer_id, place_no, dwelling_id, postal_code, city, address_line, building_id,
                substation_id, heated_volume_m3, floor_area_m2, valid_from)
            select customer_id, '00000001', 'L' || customer_id, postal_code, city, address_line, 'B1', 'H1', 130, 52,
                date '2015-01-01' from customer""";

    private static final String METERS = """
            insert into meter (meter_id, dwelling_id, kind, serial_number, unit, location, installed_on)
            select dwelling_id || n, dwelling_id, 'HOT_WATER_METER',
                'HV-' || lpad(cast((cast(customer_id as bigint) * 2654435761 + n) %% 100000000 as varchar), 8, '0'),
                'M3', 'fürdőszoba', date '2015-01-01' from place_of_use, generate_series(1, 2) n""".replace("%%", "%");

    private static final List<String> SURNAMES = List.of(
            "Nagy",
            "Kovács",
            "Tóth",
            "Szabó",
            "Horváth",
            "Varga",
            "Kiss",
            "Molnár",
            "Németh",
            "Farkas",
            "Balogh",
            "Papp",
            "Takács",
            "Juhász",
            "Lakatos",
            "Mészáros",
            "Oláh",
            "Simon",
            "Rácz",
            "Fekete",
            "Szilágyi",
            "Török",
            "Fehér",
            "Őrsi");
    private static final List<String> GIVEN = List.of(
            "László",
            "István",
            "József",
            "János",
            "Zoltán",
            "Sándor",
            "Gábor",
            "Ferenc",
            "Attila",
            "Péter",
            "Mária",
            "Erzsébet",
            "Katalin",
            "Ilona",
            "Éva",
            "Anna",
            "Zsuzsanna",
            "Margit",
            "Judit",
            "Ágnes");
    private static final List<String> STREETS = List.of(
            "Szentpéteri kapu",
            "Avas utca",
            "Győri kapu",
            "Kandó tér",
            "Széchenyi utca",
            "Bajcsy-Zsilinszky út",
            "Andrássy út",
            "Testvérvárosok útja",
            "Selyemrét",
            "Vologda utca",
            "Középszer utca",
            "Pattantyús út",
            "Klapka György utca",
            "Park utca",
            "Fazola Henrik utca",
            "Hajós Alfréd utca");

    private final SingleConnectionDataSource database;

    SearchTown(int customers) {
        database = new SingleConnectionDataSource(EmbeddedPostgresServer.newDatabase(), true);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/vendor/postgresql")
                .load()
                .migrate();
        JdbcClient jdbc = jdbc();
        jdbc.sql(PEOPLE.formatted(array(SURNAMES), array(GIVEN), array(STREETS), customers))
                .update();
        jdbc.sql(PLACES).update();
        jdbc.sql(METERS).update();
        List.of("customer", "place_of_use", "meter")
                .forEach(table -> jdbc.sql("analyze " + table).update());
        jdbc.sql(SearchText.writeAll()).update();
        jdbc.sql("vacuum analyze customer_search").update();
    }

    private static String array(List<String> names) {
        return "['" + String.join("', '", names) + "']";
    }

    JdbcClient jdbc() {
        return JdbcClient.create(database);
    }

    SingleConnectionDataSource database() {
        return database;
    }

    @Override
    public void close() {
        database.destroy();
    }
}
