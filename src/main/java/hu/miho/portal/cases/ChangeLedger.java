package hu.miho.portal.cases;

import hu.miho.portal.shared.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The approved changes that no feed has confirmed yet: what an export is made from. Called by the export alone. */
@Component
public class ChangeLedger {

    private final JdbcClient jdbc;
    private final CaseRepository cases;
    private final Clock clock;

    ChangeLedger(JdbcClient jdbc, CaseRepository cases, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.clock = clock;
    }

    /** All of them, by case and number. */
    @Transactional(readOnly = true)
    public List<ApprovedChange> unconfirmed() {
        return jdbc.sql("""
                        select c.case_no, c.procedure_id, h.* from case_change h join service_case c on c.id = h.case_id
                        where h.outcome is null and not exists (select 1 from change_confirmation f
                            where f.case_no = c.case_no and f.change_no = cast(h.change_no as varchar(200)))
                        order by c.case_no, h.change_no""").query(ChangeLedger::read).list();
    }

    /** Their export lies ready for the billing system. */
    @Transactional
    public void exported(Collection<String> caseNumbers) {
        for (String number : caseNumbers) {
            cases.findByCaseNo(number).flatMap(one -> cases.lock(one.id())).ifPresent(one -> {
                one.exported(clock.instant());
                cases.saveAndFlush(one);
            });
        }
    }

    static ApprovedChange read(ResultSet row, int number) throws SQLException {
        return new ApprovedChange(
                row.getString("case_no"),
                row.getInt("change_no"),
                row.getString("procedure_id"),
                new Change(
                        new CustomerId(row.getString("customer_id")),
                        row.getString("place_no"),
                        row.getString("meter_id"),
                        ChangeField.valueOf(row.getString("field")),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("old_value"),
                        row.getString("new_value")),
                row.getObject("approved_at", OffsetDateTime.class).toInstant(),
                row.getString("approved_by"));
    }
}
