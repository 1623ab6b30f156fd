package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.content.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quarters of an hour of the office's day, also when the clocks change (check R8). */
class QuartersTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 08:00, 15:00, 28",
        "2026-11-25, 08:05, 09:00, 3",
        "2026-11-25, 08:00, 08:14, 0",
        "2027-03-28, 00:00, 06:00, 20",
        "2027-03-28, 02:00, 03:00, 0",
        "2027-03-28, 08:00, 12:00, 16",
        "2027-10-31, 00:00, 06:00, 28",
        "2027-10-31, 08:00, 12:00, 16"
    })
    void areTheWholeOnesOfTheLocalDay(LocalDate date, LocalTime from, LocalTime to, int count) {
        List<Instant> quarters = Quarters.within(date, new TimeSpan(from, to));
        assertThat(quarters).hasSize(count).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void followOneAnotherByFifteenMinutes() {
        assertThat(Quarters.of(Instant.parse("2027-03-28T00:45:00Z"), 30))
                .containsExactly(Instant.parse("2027-03-28T00:45:00Z"), Instant.parse("2027-03-28T01:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"15, 1", "16, 2", "30, 2", "120, 8"})
    void areCountedUp(int minutes, int count) {
        assertThat(Quarters.count(minutes)).isEqualTo(count);
    }
}
