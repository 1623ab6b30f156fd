package hu.miho.portal.customers;

import hu.miho.portal.content.NewsAudience;
import hu.miho.portal.content.PlaceDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Buildings and substations, as the places of use name them that are in use. */
@Component
class FeedPlaces implements PlaceDirectory {

    private static final String SELECT = """
            select %1$s as id, min(postal_code || ' ' || city || ', ' || address_line) as address, count(*) as places
            from place_of_use where not retired and valid_to is null and %2$s group by %1$s order by address, id""";

    private final JdbcClient jdbc;

    FeedPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Served> find(NewsAudience kind, String typed, int offset, int limit) {
        String text = Folding.sql("%s || ' ' || city || ' ' || address_line".formatted(column(kind)));
        List<String> words = Folding.words(typed);
        String condition = words.stream().map(word -> text + " like ?").collect(Collectors.joining(" and "));
        var parameters = new ArrayList<Object>();
        words.forEach(word -> parameters.add("%" + word + "%"));
        return select(
                kind, condition.isEmpty() ? "1 = 1" : condition, " limit " + limit + " offset " + offset, parameters);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Served> named(NewsAudience kind, Set<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String marks = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
        return select(kind, column(kind) + " in (" + marks + ")", "", List.copyOf(ids));
    }

    private List<Served> select(NewsAudience kind, String condition, String page, List<?> parameters) {
        return jdbc.sql(SELECT.formatted(column(kind), condition) + page)
                .params(parameters)
                .query((row, number) -> new Served(row.getString("id"), row.getString("address"), row.getInt("places")))
                .list();
    }

    private static String column(NewsAudience kind) {
        return switch (kind) {
            case BUILDINGS -> "building_id";
            case SUBSTATIONS -> "substation_id";
            case ALL -> throw new IllegalArgumentException("everybody is nowhere");
        };
    }
}
