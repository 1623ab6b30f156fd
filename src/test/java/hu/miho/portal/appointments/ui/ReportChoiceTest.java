package hu.miho.portal.appointments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.appointments.ReportPeriod;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report's periods, and how its address names them. */
class ReportChoiceTest {

    @ParameterizedTest
    @CsvSource({
        "THIS_WEEK, 2026-11-25, 2026-11-23, 2026-11-29",
        "THIS_WEEK, 2027-01-01, 2026-12-28, 2027-01-03",
        "THIS_WEEK, 2026-11-23, 2026-11-23, 2026-11-29",
        "LAST_MONTH, 2026-11-25, 2026-10-01, 2026-10-31",
        "LAST_MONTH, 2028-03-31, 2028-02-01, 2028-02-29",
        "LAST_MONTH, 2027-01-15, 2026-12-01, 2026-12-31",
        "LAST_THREE_MONTHS, 2026-11-25, 2026-08-26, 2026-11-25",
        "LAST_THREE_MONTHS, 2026-05-31, 2026-03-01, 2026-05-31",
        "THIS_YEAR, 2026-11-25, 2026-01-01, 2026-12-31"
    })
    void eachChoiceFollowsFromToday(ReportChoice choice, LocalDate today, LocalDate from, LocalDate to) {
        assertThat(choice.on(today)).isEqualTo(new ReportPeriod(from, to));
        QueryParameters own = QueryParameters.fromString(choice.address().replaceFirst(".*\\?", ""));
        assertThat(ReportChoice.period(own, today)).isEqualTo(new ReportPeriod(from, to));
        assertThat(ReportChoice.chosen(own)).contains(choice);
    }

    @Test
    void anyOtherPeriodIsNamedByItsDays() {
        var period = new ReportPeriod(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 5));
        QueryParameters parameters = ReportChoice.parameters(period);
        assertThat(ReportChoice.period(parameters, LocalDate.of(2026, 11, 25))).isEqualTo(period);
        assertThat(ReportChoice.chosen(parameters)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "idoszak=tegnap",
                "tol=2026-10-05",
                "tol=2026-10-05&ig=x",
                "tol=2026-10-05&ig=2026-10-04",
                "tol=-999999999-01-01&ig=%2B999999999-12-31",
                "tol=1999-12-31&ig=2026-10-04",
                "tol=2026-10-05&ig=2101-01-01"
            })
    void rubbishShowsTheLastThreeMonths(String query) {
        var parameters = QueryParameters.fromString(query);
        LocalDate today = LocalDate.of(2026, 11, 25);
        assertThat(ReportChoice.period(parameters, today)).isEqualTo(ReportChoice.LAST_THREE_MONTHS.on(today));
    }
}
