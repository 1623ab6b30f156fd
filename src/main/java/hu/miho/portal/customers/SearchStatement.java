package hu.miho.portal.customers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/**
 * A statement that gives one page of found customers.
 *
 * @param parameters in the order of the marks
 */
record SearchStatement(String sql, List<Object> parameters) {

    /** More than these are not sorted: their names are read in order until a page is full. */
    static final int FEW = 1000;

    /** Sorts behind everything that begins with the same word. */
    private static final String LAST = "\uffff";

    private static final String SHOWN = """
            select f.customer_id, f.sort_name, f.rank_no, f.of_few, c.name, c.retired,
                coalesce((select string_agg(distinct p.city || ', ' || p.address_line, ' · ') from place_of_use p
                    where p.customer_id = f.customer_id and not p.retired and p.valid_to is null),
                    c.city || ', ' || c.address_line) as addresses
            from (%s) f join customer c on c.customer_id = f.customer_id
            order by f.rank_no, f.sort_name, f.customer_id""";

    private static final String FEW_FOUND = """
            select * from (
                select customer_id, sort_name,
                    case when customer_id = ? then 0 when sort_name >= ? and sort_name < ? then 1 else 2 end as rank_no,
                    count(*) over () <= %d as of_few
                from (select customer_id, sort_name from customer_search where %s limit %d) matches) ranked
            where %s order by rank_no, sort_name, customer_id limit %d""";

    private static final String IN_ORDER = """
            select customer_id, sort_name, cast(? as integer) as rank_no, false as of_few
            from customer_search where %s and %s and %s
            order by sort_name, customer_id limit %d""";

    private static final String FROM_THE_BEGINNING = "1 = 1";
    private static final String AFTER = "(sort_name, customer_id) > (?, ?)";
    private static final String AFTER_RANK = "(rank_no, sort_name, customer_id) > (?, ?, ?)";

    /**
     * To be run once. PostgreSQL plans it for these very words: after some runs it would take one plan for rare words and common
     * ones alike.
     */
    PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(sql);
        if (prepared.isWrapperFor(PGStatement.class)) {
            prepared.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
        for (int i = 0; i < parameters.size(); i++) {
            prepared.setObject(i + 1, parameters.get(i));
        }
        return prepared;
    }

    /** Every match sorted, as long as there are at most {@link #FEW}; else some rows that say that there are more. */
    static SearchStatement few(SearchWords words, @Nullable CustomerHit after, int limit) {
        var parameters = new ArrayList<Object>();
        parameters.add(words.alternatives().getLast().getFirst());
        parameters.add(words.first());
        parameters.add(words.first() + LAST);
        parameters.addAll(words.patterns());
        if (after != null) {
            parameters.addAll(List.of(after.rank(), after.sortName(), after.id().value()));
        }
        String found = FEW_FOUND.formatted(
                FEW, words.condition("folded"), FEW + 1, after == null ? FROM_THE_BEGINNING : AFTER_RANK, limit);
        return new SearchStatement(SHOWN.formatted(found), parameters);
    }

    /** Those whose name begins with the first word, in the order of names. */
    static SearchStatement begins(SearchWords words, @Nullable CustomerHit after, int limit) {
        return inOrder(1, words, "(sort_name >= ? and sort_name < ?)", after, limit);
    }

    /** All others, in the order of names. */
    static SearchStatement others(SearchWords words, @Nullable CustomerHit after, int limit) {
        return inOrder(2, words, "(sort_name < ? or sort_name >= ?)", after, limit);
    }

    private static SearchStatement inOrder(
            int rank, SearchWords words, String names, @Nullable CustomerHit after, int limit) {
        var parameters = new ArrayList<Object>();
        parameters.add(rank);
        parameters.addAll(words.patterns());
        parameters.add(words.first());
        parameters.add(words.first() + LAST);
        if (after != null) {
            parameters.addAll(List.of(after.sortName(), after.id().value()));
        }
        return new SearchStatement(
                SHOWN.formatted(IN_ORDER.formatted(
                        words.condition("folded"), names, after == null ? FROM_THE_BEGINNING : AFTER, limit)),
                parameters);
    }
}
