package hu.miho.portal.feeds;

import hu.miho.portal.customers.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what clerks find customers by in step with the rows of a feed, within the caller's transaction. */
final class SearchIndex {

    private static final String TOUCHED = """
            insert into %1$s (customer_id)
            select customer_id from %2$s
            union select customer_id from %3$s
            union select p.customer_id from place_of_use p join %4$s m on m.dwelling_id = p.dwelling_id""".formatted(
                    Stage.TOUCHED, FeedFile.CUSTOMERS.stage(), FeedFile.PLACES_OF_USE.stage(), FeedFile.METERS.stage());

    private final JdbcClient jdbc;

    SearchIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes anew what belongs to the customers, places and meters that the feed has brought. */
    void follow() {
        jdbc.sql(TOUCHED).update();
        jdbc.sql(SearchText.writeOf(Stage.TOUCHED)).update();
    }
}
