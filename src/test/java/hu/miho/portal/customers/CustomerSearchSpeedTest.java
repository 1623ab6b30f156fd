package hu.miho.portal.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Among 100,000 customers, or as many as {@code portal.search.customers} says, each search takes at most half as long again as its
 * bare prepared statements in the same run, and never reads all customers.
 */
@TestInstance(Lifecycle.PER_CLASS)
class CustomerSearchSpeedTest {

    private static final Logger LOG = LoggerFactory.getLogger(CustomerSearchSpeedTest.class);
    private static final Pattern SCAN = Pattern.compile("([A-Z][A-Za-z ]* (?:on|using) customer_search[a-z_]*)");
    private static final int PAGE = 20;
    private static final int ROUNDS = 60;
    private static final double MOST = 1.5;
    private static final int ATTEMPTS = 3;

    /** Of these there are so many that the first thousand are found soonest by reading on. */
    private static final Set<String> COMMON = Set.of("miskolc", "ko");

    private final SearchTown town = new SearchTown(Integer.getInteger("portal.search.customers", 100_000));
    private CustomerSearch search;
    private TransactionTemplate transaction;

    @BeforeAll
    void start() {
        search = new CustomerSearch(new JdbcTemplate(town.database()));
        transaction = new TransactionTemplate(new DataSourceTransactionManager(town.database()));
        transaction.setReadOnly(true);
    }

    @AfterAll
    void stop() {
        town.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100054321",
                "kovacs",
                "ko",
                "orsi agnes",
                "szentpe kapu 12",
                "3512",
                "ugyfel5432 posta0",
                "06 30 000 7919",
                "hv-2654",
                "miskolc",
                "nincs ilyen",
                "kovacs nincs"
            })
    void takesLittleMoreThanItsStatements(String typed) throws SQLException {
        List<SearchStatement> statements = statements(typed);
        String scans = scans(statements);
        double ratio = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && ratio > MOST; attempt++) {
            ratio = Math.min(ratio, ratio(typed, statements, scans));
        }
        assertThat(ratio).isLessThanOrEqualTo(MOST);
        if (!COMMON.contains(typed)) {
            assertThat(scans).contains("customer_search_trigrams").doesNotContain("Seq Scan");
        }
    }

    private double ratio(String typed, List<SearchStatement> statements, String scans) throws SQLException {
        List<Long> bare = new ArrayList<>();
        List<Long> service = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(bare(statements));
            service.add(service(typed));
        }
        double ratio = (double) median(service) / median(bare);
        LOG.info(String.format(
                Locale.ROOT,
                "%-18s %2d found, bare %6.2f ms, service %6.2f ms, ratio %.2f: %s",
                typed,
                find(typed).size(),
                median(bare) / 1e6,
                median(service) / 1e6,
                ratio,
                scans));
        return ratio;
    }

    private List<CustomerHit> find(String typed) {
        return transaction.execute(status -> search.find(typed, null, PAGE));
    }

    private long service(String typed) {
        long began = System.nanoTime();
        find(typed);
        return System.nanoTime() - began;
    }

    /** Those that the service needs for the first page. */
    private List<SearchStatement> statements(String typed) {
        SearchWords words = SearchWords.of(typed).orElseThrow();
        List<CustomerHit> found = find(typed);
        var needed = new ArrayList<SearchStatement>();
        needed.add(SearchStatement.few(words, null, PAGE));
        if (!found.isEmpty() && !found.getFirst().ofFew()) {
            needed.add(SearchStatement.begins(words, null, PAGE));
            long begin = found.stream().filter(hit -> hit.rank() < 2).count();
            if (begin < PAGE) {
                needed.add(SearchStatement.others(words, null, PAGE - (int) begin));
            }
        }
        return needed;
    }

    private long bare(List<SearchStatement> statements) throws SQLException {
        Connection connection = town.database().getConnection();
        var prepared = new ArrayList<PreparedStatement>();
        for (SearchStatement statement : statements) {
            prepared.add(statement.prepare(connection));
        }
        connection.setAutoCommit(false);
        long began = System.nanoTime();
        for (PreparedStatement statement : prepared) {
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString("name");
                }
            }
        }
        connection.commit();
        long took = System.nanoTime() - began;
        connection.setAutoCommit(true);
        for (PreparedStatement statement : prepared) {
            statement.close();
        }
        return took;
    }

    /** How the statements read the table of the search. */
    private String scans(List<SearchStatement> statements) throws SQLException {
        Connection connection = town.database().getConnection();
        var scans = new ArrayList<String>();
        for (SearchStatement statement : statements) {
            String explain = "explain (costs off) " + statement.sql();
            try (var prepared = new SearchStatement(explain, statement.parameters()).prepare(connection);
                    var rows = prepared.executeQuery()) {
                while (rows.next()) {
                    SCAN.matcher(rows.getString(1)).results().forEach(scan -> scans.add(scan.group(1)));
                }
            }
        }
        return String.join(", ", scans);
    }

    private static long median(List<Long> nanoseconds) {
        var sorted = new ArrayList<>(nanoseconds);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
