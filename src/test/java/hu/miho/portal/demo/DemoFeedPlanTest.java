package hu.miho.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoFeedPlanTest {

    static Stream<LocalDate> everyDayOfFourYears() {
        return LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2030, 1, 1));
    }

    @ParameterizedTest
    @MethodSource("everyDayOfFourYears")
    void theLastBillIsOpenWhateverTheDay(LocalDate until) {
        var plan = new DemoFeedPlan(Path.of("x"), 30, 3, 1, until, true);
        LocalDate issuedOn = plan.issuedOn(plan.lastBilled());

        assertThat(issuedOn).isBeforeOrEqualTo(until);
        assertThat(plan.dueOn(issuedOn)).isAfter(until.plusDays(2));
        assertThat(plan.issuedOn(plan.lastBilled().plusMonths(1))).isBetween(until.plusDays(1), plan.deltaUntil());
        assertThat(plan.firstBilled().until(plan.lastBilled(), ChronoUnit.MONTHS))
                .isEqualTo(35);
        assertThat(plan.lastBilled()).isBefore(YearMonth.from(until));
    }
}
