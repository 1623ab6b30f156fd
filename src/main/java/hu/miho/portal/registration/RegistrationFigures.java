package hu.miho.portal.registration;

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

/**
 * How many customers come to the portal; for leading clerks. Nobody is named in it. It counts over the accounts and the
 * customers, and so reads the tables of both modules.
 */
@Service
@PreAuthorize("hasRole('" + Roles.LEAD_CLERK + "')")
@Transactional(readOnly = true)
public class RegistrationFigures {

    private final JdbcClient jdbc;
    private final Clock clock;

    RegistrationFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param opened accounts of customers that were opened, in the order of the weeks
     * @param share of the customers that the billing system names who have an account, from 0 to 1
     */
    public record Registrations(Weeks weeks, List<Long> opened, double share) {}

    /** Of the last weeks, and the share of today. */
    public Registrations registrations() {
        Weeks weeks = Weeks.last(clock);
        List<Instant> opened = jdbc.sql(
                        "select created_at from portal_account where staff_role is null and created_at >= ?")
                .param(weeks.begin())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
        return new Registrations(weeks, weeks.count(opened), share());
    }

    private double share() {
        return jdbc.sql("select count(*) as customers, count(a.customer_id) as with_account from customer c"
                        + " left join portal_account_customer a on a.customer_id = c.customer_id where not c.retired")
                .query((row, number) -> row.getLong("customers") == 0
                        ? 0.0
                        : (double) row.getLong("with_account") / row.getLong("customers"))
                .single();
    }
}
