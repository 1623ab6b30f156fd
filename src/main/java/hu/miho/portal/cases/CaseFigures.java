package hu.miho.portal.cases;

import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Weeks;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many cases come and go, week by week; for leading clerks. Nobody is named in it. */
@Service
@PreAuthorize("hasRole('" + Roles.LEAD_CLERK + "')")
@Transactional(readOnly = true)
public class CaseFigures {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The lists are in the order of the weeks.
     *
     * @param in cases that came in
     * @param out cases that were approved, refused or withdrawn, each in the week of the first of these
     */
    public record Flow(Weeks weeks, List<Long> in, List<Long> out) {}

    /** Of the last weeks. */
    public Flow flow() {
        Weeks weeks = Weeks.last(clock);
        List<Instant> in = moments("select filed_at from service_case where filed_at >= ?", weeks);
        List<Instant> out = moments(
                "select min(happened_at) from case_event where kind in ('APPROVED', 'REFUSED', 'WITHDRAWN')"
                        + " group by case_id having min(happened_at) >= ?",
                weeks);
        return new Flow(weeks, weeks.count(in), weeks.count(out));
    }

    private List<Instant> moments(String query, Weeks weeks) {
        return jdbc.sql(query)
                .param(weeks.begin())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }
}
