package hu.miho.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule of the 20th, and that of the 15 days. */
class DeadlinesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-12",
        "2026-11-20, 2026-12",
        "2026-11-21, 2027-01",
        "2026-11-30, 2027-01",
        "2026-12-20, 2027-01",
        "2026-12-21, 2027-02",
        "2027-01-31, 2027-03",
        "2028-02-29, 2028-04"
    })
    void aJointRequestTakesEffectByTheDayOfItsMonth(LocalDate filed, YearMonth month) {
        assertThat(JointBillingMonth.after(filed)).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-10, 2026-11-10, 2026-11-10",
        "2026-11-10, 2026-11-25, 2026-11-10",
        "2026-11-10, 2026-11-26, 2026-11-26",
        "2026-12-20, 2027-01-04, 2026-12-20",
        "2026-12-20, 2027-01-05, 2027-01-05",
        "2026-12-01, 2026-11-25, 2026-12-01"
    })
    void theNewPayerIsBilledFromTheHandoverUnlessItIsReportedLate(
            LocalDate handover, LocalDate reported, LocalDate from) {
        var deadline = new ReportDeadline(15);
        assertThat(deadline.billedFrom(handover, reported)).isEqualTo(from);
        assertThat(deadline.isLate(handover, reported)).isEqualTo(!from.equals(handover));
    }
}
