package hu.miho.portal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** When the office is open, as the seed data have it: the sample week, and the decree's days of 2026. */
class OpeningHoursTest {

    abstract static class Hours {

        @Autowired
        OpeningHoursService service;

        @ParameterizedTest
        @CsvSource({
            "2026-11-23, REGULAR,          08:00, 15:00, ''",
            "2026-11-25, REGULAR,          08:00, 20:00, ''",
            "2026-11-27, REGULAR,          08:00, 12:00, ''",
            "2026-11-28, REGULAR,          '',    '',    ''",
            "2026-11-29, REGULAR,          '',    '',    ''",
            "2026-10-23, PUBLIC_HOLIDAY,   '',    '',    az 1956-os forradalom ünnepe",
            "2026-04-03, PUBLIC_HOLIDAY,   '',    '',    nagypéntek",
            "2027-03-29, PUBLIC_HOLIDAY,   '',    '',    húsvéthétfő",
            "2026-01-02, TRANSFERRED_REST, '',    '',    áthelyezett pihenőnap (helyette január 10. munkanap)",
            "2026-01-10, TRANSFERRED_WORK, 08:00, 12:00, áthelyezett munkanap (január 2. helyett)",
            "2026-08-08, TRANSFERRED_WORK, 08:00, 12:00, áthelyezett munkanap (augusztus 21. helyett)",
            "2026-08-21, TRANSFERRED_REST, '',    '',    áthelyezett pihenőnap (helyette augusztus 8. munkanap)",
            "2026-12-12, TRANSFERRED_WORK, 08:00, 12:00, áthelyezett munkanap (december 24. helyett)",
            "2026-12-24, TRANSFERRED_REST, '',    '',    áthelyezett pihenőnap (helyette december 12. munkanap)",
            "2026-12-28, REGULAR,          08:00, 15:00, ''",
        })
        void eachDayHasItsHoursAndItsReason(LocalDate date, DayKind kind, String from, String to, String reason) {
            TimeSpan hours = from.isEmpty() ? null : new TimeSpan(LocalTime.parse(from), LocalTime.parse(to));
            assertThat(service.openingHours(Locale.of("hu")).on(date))
                    .isEqualTo(new OfficeDay(date, kind, hours, reason.isEmpty() ? null : reason));
        }

        @Test
        void reasonsAreInTheReadersLanguage() {
            var hours = service.openingHours(Locale.ENGLISH);
            assertThat(hours.on(LocalDate.of(2026, 12, 25)).reason()).isEqualTo("Christmas Day");
            assertThat(hours.on(LocalDate.of(2026, 12, 24)).reason()).startsWith("transferred day off");
        }

        @ParameterizedTest
        @CsvSource({
            // moment,            open until, opens on,    opens at
            "2026-11-23T08:00:00, 15:00,      '',          ''",
            "2026-11-23T14:59:59, 15:00,      '',          ''",
            "2026-11-23T15:00:00, '',         2026-11-24,  08:00",
            "2026-11-23T07:59:59, '',         2026-11-23,  08:00",
            "2026-11-27T12:00:00, '',         2026-11-30,  08:00",
            "2026-12-11T13:00:00, '',         2026-12-12,  08:00",
            "2026-12-23T21:00:00, '',         2026-12-28,  08:00",
            "2027-03-28T02:30:00, '',         2027-03-30,  08:00",
        })
        void knowsAtAnyMomentWhetherAndUntilWhenItIsOpen(
                LocalDateTime moment, String until, String opensOn, String opensAt) {
            OfficeStatus expected = until.isEmpty()
                    ? new OfficeStatus.Closed(LocalDate.parse(opensOn), LocalTime.parse(opensAt))
                    : new OfficeStatus.Open(LocalTime.parse(until));
            assertThat(service.openingHours(Locale.of("hu")).at(moment)).isEqualTo(expected);
        }

        @Test
        void saysThatTheHoursAreSamples() {
            assertThat(service.openingHours(Locale.of("hu")).isSample()).isTrue();
        }

        @Test
        void namesTheUnusualDaysAhead() {
            assertThat(service.openingHours(Locale.of("hu"))
                            .unusualDays(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31))
                            .map(OfficeDay::date))
                    .containsExactly(
                            LocalDate.of(2026, 12, 12),
                            LocalDate.of(2026, 12, 24),
                            LocalDate.of(2026, 12, 25),
                            LocalDate.of(2026, 12, 26));
        }
    }

    @Test
    void anOfficeThatNeverOpensSaysSo() {
        var hours = new OpeningHours(Map.of(), Map.of(), Enum::name, false);
        assertThat(hours.at(LocalDateTime.of(2026, 11, 23, 10, 0))).isEqualTo(new OfficeStatus.Closed(null, null));
    }

    @ParameterizedTest
    @CsvSource({"12:00, 12:00", "15:00, 08:00"})
    void aTimeSpanEndsAfterItBegins(LocalTime from, LocalTime to) {
        assertThatThrownBy(() -> new TimeSpan(from, to)).isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    @PortalTest
    class OnH2 extends Hours {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Hours {}
}
