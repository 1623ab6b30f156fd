package hu.miho.portal.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when answers are due: calendar days, ending on the last working day within them. */
class AnswerTermTest {

    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2026, 12, 24),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2026, 12, 26),
            LocalDate.of(2027, 1, 1));
    private static final LocalDate WORKED_SATURDAY = LocalDate.of(2026, 12, 12);
    private static final Predicate<LocalDate> WORKED = day -> day.equals(WORKED_SATURDAY)
            || day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !HOLIDAYS.contains(day);

    private final AnswerTerm term = new AnswerTerm(WORKED);

    @ParameterizedTest(name = "{0} + {1} days: {2}")
    @CsvSource({
        "2026-11-25, 15, 2026-12-10",
        "2026-11-25, 30, 2026-12-23",
        "2026-11-27, 15, 2026-12-12",
        "2026-11-28, 15, 2026-12-12",
        "2026-12-10, 15, 2026-12-23",
        "2026-11-20, 3, 2026-11-23",
        "2026-11-18, 3, 2026-11-20",
        "2026-11-21, 1, 2026-11-23",
        "2026-12-23, 3, 2026-12-28",
        "2026-12-31, 1, 2027-01-04",
        "2027-02-13, 15, 2027-02-26"
    })
    void theTermEndsOnTheLastWorkingDayInItOrOnTheFirstAfter(LocalDate from, int days, LocalDate due) {
        assertThat(term.due(from, days)).isEqualTo(due);
    }

    @Test
    void neverLaterThanTheTermWhileThereIsAWorkingDayInIt() {
        LocalDate.of(2026, 11, 1)
                .datesUntil(LocalDate.of(2027, 3, 1))
                .forEach(from -> assertThat(term.due(from, 15))
                        .isAfter(from)
                        .isBeforeOrEqualTo(from.plusDays(15))
                        .matches(WORKED::test));
    }

    @Test
    void anotherTopicCountsFromTheDayItCameButIsNotDueBeforeTheNextWorkingDay() {
        LocalDate came = LocalDate.of(2026, 11, 16);
        LocalDate wednesday = LocalDate.of(2026, 11, 25);
        assertThat(term.dueAfterChange(came, 15, wednesday)).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(term.dueAfterChange(came, 3, wednesday)).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(term.dueAfterChange(came, 3, LocalDate.of(2026, 11, 27))).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void anOfficeThatNeverOpensStillHasATerm() {
        assertThat(new AnswerTerm(day -> false).due(LocalDate.of(2026, 11, 25), 15))
                .isEqualTo(LocalDate.of(2026, 12, 11));
    }
}
