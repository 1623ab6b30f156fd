package hu.miho.portal.appointments;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which counters serve which matter. Only what somebody has ticked or unticked is written, so that two who edit different
 * ticks at once do not undo one another's.
 */
@Component
class CounterMatters {

    private final JdbcClient jdbc;

    CounterMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The counters by matter; a matter without any is missing. */
    Map<String, Set<Integer>> byMatter() {
        var counters = new HashMap<String, Set<Integer>>();
        jdbc.sql("select matter_id, counter_id from counter_matter").query(row -> {
            counters.computeIfAbsent(row.getString(1), matter -> new HashSet<>())
                    .add(row.getInt(2));
        });
        return counters;
    }

    /** @param shown what the clerk saw, and has turned into what they want */
    void change(String matterId, Set<Integer> shown, Set<Integer> wanted) {
        wanted.stream()
                .filter(counter -> !shown.contains(counter))
                .forEach(counter -> jdbc.sql(
                                "insert into counter_matter (counter_id, matter_id) values (?, ?) on conflict do nothing")
                        .params(counter, matterId)
                        .update());
        shown.stream()
                .filter(counter -> !wanted.contains(counter))
                .forEach(counter -> jdbc.sql("delete from counter_matter where counter_id = ? and matter_id = ?")
                        .params(counter, matterId)
                        .update());
    }
}
