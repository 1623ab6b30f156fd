package hu.miho.portal.cases;

import hu.miho.portal.shared.Roles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the billing system was told and has not confirmed, or has refused (FEED.md, "The way back"); for clerks. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
@Transactional(readOnly = true)
public class ToldChanges {

    private static final int SHOWN = 200;
    private static final String SELECT = """
            select c.case_no, c.procedure_id, h.* from case_change h join service_case c on c.id = h.case_id
            where %s order by h.approved_at %s, c.case_no, h.change_no limit %d""";

    private final JdbcClient jdbc;

    ToldChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that wait for an answer, the longest waiting first. */
    public List<ToldChange> waiting() {
        return find("h.outcome is null", "asc");
    }

    /** Those that the billing system refused, the latest first. */
    public List<ToldChange> refused() {
        return find("h.outcome = 'REFUSED'", "desc");
    }

    private List<ToldChange> find(String condition, String order) {
        return jdbc.sql(SELECT.formatted(condition, order, SHOWN))
                .query(ToldChanges::read)
                .list();
    }

    private static ToldChange read(ResultSet row, int number) throws SQLException {
        return new ToldChange(
                row.getObject("case_id", UUID.class),
                ChangeLedger.read(row, number),
                row.getObject("booked_on", LocalDate.class),
                row.getString("outcome_reason"));
    }
}
