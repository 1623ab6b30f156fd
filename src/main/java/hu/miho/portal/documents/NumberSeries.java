package hu.miho.portal.documents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers without gaps: 1, 2, 3 … in each series of each year, as registers of documents must have them (main number and
 * sub-numbers of the <i>iktatószám</i>, numbers of complaints). A number belongs to the caller's transaction: when that is
 * rolled back the next caller gets it. Until it ends, everybody else who wants a number of the same series and year waits,
 * so take it as the last step.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NumberSeries {

    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next number of a series, from 1.
     *
     * @param name what is numbered, up to 100 characters, as {@code case} or {@code case 2026/01234}
     * @param year the calendar year whose numbers these are
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    public int next(String name, int year) {
        if (!increase(name, year)) {
            begin(name, year);
            increase(name, year);
        }
        return jdbc.sql("select last_number from number_series where name = ? and series_year = ?")
                .params(name, year)
                .query(Integer.class)
                .single();
    }

    /** Locks the row, when there is one. */
    private boolean increase(String name, int year) {
        return jdbc.sql("update number_series set last_number = last_number + 1 where name = ? and series_year = ?")
                        .params(name, year)
                        .update()
                == 1;
    }

    /** PostgreSQL lets those who come at once wait for the first of them; H2 can time out when there are many. */
    private void begin(String name, int year) {
        jdbc.sql("insert into number_series (name, series_year, last_number) values (?, ?, 0) on conflict do nothing")
                .params(name, year)
                .update();
    }
}
