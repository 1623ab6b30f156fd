package hu.miho.portal.customers;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds any customer by parts of name, customer ID, e-mail, telephone, address and meter numbers, in any order, without accents.
 * Page by page from a key on; nothing is counted. How it stays quick among millions: docs/decisions/2026-11-26-search.md.
 */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
@Transactional(readOnly = true)
public class CustomerSearch {

    private final JdbcTemplate jdbc;

    CustomerSearch(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The best ones first, then by name; nothing for less than two letters.
     *
     * @param after the last one of the page before; null for the first page
     * @param limit how many at most
     */
    public List<CustomerHit> find(String typed, @Nullable CustomerHit after, int limit) {
        Optional<SearchWords> words = SearchWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        if (after != null && !after.ofFew()) {
            return many(words.get(), after, limit);
        }
        List<CustomerHit> few = run(SearchStatement.few(words.get(), after, limit));
        return few.isEmpty() || few.getFirst().ofFew() ? few : many(words.get(), after, limit);
    }

    /** Too many to look at each of them: in the order of names until the page is full. */
    private List<CustomerHit> many(SearchWords words, @Nullable CustomerHit after, int limit) {
        var found = new ArrayList<CustomerHit>();
        if (after == null || after.rank() < 2) {
            found.addAll(run(SearchStatement.begins(words, after, limit)));
        }
        if (found.size() < limit) {
            CustomerHit key = after != null && after.rank() == 2 ? after : null;
            found.addAll(run(SearchStatement.others(words, key, limit - found.size())));
        }
        return found;
    }

    private List<CustomerHit> run(SearchStatement statement) {
        return jdbc.query(
                statement::prepare,
                (row, number) -> new CustomerHit(
                        new CustomerId(row.getString("customer_id")),
                        row.getString("name"),
                        row.getString("addresses"),
                        row.getBoolean("retired"),
                        row.getInt("rank_no"),
                        row.getString("sort_name"),
                        row.getBoolean("of_few")));
    }
}
