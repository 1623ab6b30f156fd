package hu.miho.portal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21", "2024-03-31", "2025-04-20",
                "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25", "2049-04-18"
            })
    void knowsEasterSunday(LocalDate easter) {
        assertThat(PublicHoliday.easterSunday(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void knowsTheHolidaysOf2026() {
        var holidays = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(date -> PublicHoliday.on(date).isPresent())
                .map(LocalDate::toString)
                .toList();
        assertThat(holidays)
                .isEqualTo(List.of(
                        "2026-01-01",
                        "2026-03-15",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-25",
                        "2026-08-20",
                        "2026-10-23",
                        "2026-11-01",
                        "2026-12-25",
                        "2026-12-26"));
    }
}
