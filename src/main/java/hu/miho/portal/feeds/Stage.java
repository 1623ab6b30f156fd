package hu.miho.portal.feeds;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables that a feed's rows wait in. They are the session's own: nobody else sees them, and they end with the session,
 * however that ends.
 */
final class Stage {

    /** The document files that the feed carries, with the checksums that its rows claim. */
    static final String FILES = "stage_file";

    /** Invoices whose lines do not add up. */
    static final String WRONG_SUMS = "stage_wrong_sum";

    /** Customers whose search text may have to follow. */
    static final String TOUCHED = "stage_touched_customer";

    /** What rows are looked up by, besides their key. */
    private static final Map<FeedFile, List<String>> LOOKED_UP_BY = Map.of(
            FeedFile.PLACES_OF_USE, List.of("dwelling_id"),
            FeedFile.DOCUMENTS, List.of("sha256"));

    private final JdbcClient jdbc;

    Stage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void create() {
        drop();
        for (FeedFile file : FeedFile.values()) {
            execute("create local temporary table %s (csv_line bigint, %s)"
                    .formatted(
                            file.stage(),
                            file.columns().stream()
                                    .map(column -> column.target() + " "
                                            + column.type().sqlType())
                                    .collect(Collectors.joining(", "))));
        }
        execute("create local temporary table %s (file_name varchar(200), sha256 varchar(64))".formatted(FILES));
        execute("create local temporary table %s (customer_id varchar(9) primary key)".formatted(TOUCHED));
        execute("create local temporary table %s (invoice_no varchar(200), csv_line bigint, %s)"
                .formatted(WRONG_SUMS, "net numeric(30), vat numeric(30), gross numeric(30)"));
    }

    /** Indexes a file's rows, once they are all there. */
    void index(FeedFile file) {
        String key = file.keys().stream().map(FeedColumn::target).collect(Collectors.joining(", "));
        execute("create index %s_by_key on %s (%s)".formatted(file.stage(), file.stage(), key));
        for (String column : LOOKED_UP_BY.getOrDefault(file, List.of())) {
            execute("create index %s_by_%s on %s (%s)".formatted(file.stage(), column, file.stage(), column));
        }
    }

    void indexFiles() {
        execute("create index %s_by_sha256 on %s (sha256)".formatted(FILES, FILES));
    }

    void drop() {
        for (FeedFile file : FeedFile.values()) {
            execute("drop table if exists " + file.stage());
        }
        execute("drop table if exists " + FILES);
        execute("drop table if exists " + WRONG_SUMS);
        execute("drop table if exists " + TOUCHED);
    }

    private void execute(String sql) {
        jdbc.sql(sql).update();
    }
}
