package hu.miho.portal.feeds;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks the staged feed as a whole, against itself and against what the portal knows. */
final class Validation {

    /** More than so many hundredths of the customers are not retired at once without being told to. */
    private static final int MOST_RETIRED_PERCENT = 2;

    private final JdbcClient jdbc;
    private final Problems problems;

    Validation(JdbcClient jdbc, Problems problems) {
        this.jdbc = jdbc;
        this.problems = problems;
    }

    void run(FeedProgress progress) {
        findWrongSums();
        List<CrossCheck> checks = CrossCheck.all();
        for (int i = 0; i < checks.size(); i++) {
            progress.at(FeedStep.CHECKING, i, checks.size());
            run(checks.get(i));
        }
    }

    /** A FULL feed that leaves out many customers is more likely cut short than right. */
    void refuseMassRetirement() {
        long active = count("select count(*) from customer where not retired");
        long retiring = count(
                "select count(*) from customer c where not c.retired and not exists (select 1 from %s s where s.customer_id = c.customer_id)"
                        .formatted(FeedFile.CUSTOMERS.stage()));
        if (retiring * 100 > active * MOST_RETIRED_PERCENT) {
            problems.addError(
                    FeedReason.TOO_MANY_RETIRED,
                    FeedFile.CUSTOMERS.fileName(),
                    String.valueOf(retiring),
                    String.valueOf(active));
        }
    }

    private void run(CrossCheck check) {
        long count = count(check.countSql());
        if (count == 0) {
            return;
        }
        problems.count(check.severity(), count);
        int room = problems.room(check.severity());
        if (room > 0) {
            jdbc.sql(check.listSql())
                    .param("room", room)
                    .query((row, number) -> new FeedProblem(
                            check.severity(),
                            check.file().fileName(),
                            row.getLong("csv_line"),
                            check.column(),
                            row.getString("quoted"),
                            check.reason(),
                            row.getString("detail")))
                    .list()
                    .forEach(problems::list);
        }
    }

    /**
     * An invoice's amounts less its lines' must be nothing. Rows with an amount that could not be read are left alone: they
     * are reported already.
     */
    private void findWrongSums() {
        jdbc.sql("""
                        insert into %1$s (invoice_no, csv_line, net, vat, gross)
                        select invoice_no, max(csv_line), sum(net), sum(vat), sum(gross) from (
                            select invoice_no, csv_line, net, vat, gross from %2$s
                            union all
                            select invoice_no, cast(null as bigint), -net, -vat, -gross from %3$s
                            union all
                            select i.invoice_no, cast(null as bigint), i.net, i.vat, i.gross from invoice i
                            where i.invoice_no in (select l.invoice_no from %3$s l)
                            and not exists (select 1 from %2$s s where s.invoice_no = i.invoice_no)
                        ) amounts
                        where invoice_no is not null
                        group by invoice_no
                        having count(*) = count(net) and count(*) = count(vat) and count(*) = count(gross)
                        and (sum(net) <> 0 or sum(vat) <> 0 or sum(gross) <> 0)
                        """.formatted(Stage.WRONG_SUMS, FeedFile.INVOICES.stage(), FeedFile.INVOICE_LINES.stage()))
                .update();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
