package hu.miho.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.shared.Forint;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource({"0, 0_Ft", "7311, 7_311_Ft", "-4120, −4_120_Ft", "15539809, 15_539_809_Ft"})
    void writesMoneyInWholeForints(long amount, String written) {
        assertThat(Formats.money(Forint.of(amount))).isEqualTo(written.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({"1.620, GJ, '1,62_GJ'", "142, lm³, 142_lm³", "1234.5, m³, '1_234,5_m³'", "-0.25, GJ, '−0,25_GJ'"})
    void writesQuantitiesWithADecimalComma(BigDecimal quantity, String unit, String written) {
        assertThat(Formats.quantity(quantity, unit)).isEqualTo(written.replace('_', '\u00a0'));
    }

    @Test
    void writesDatesAsTheyStandOnTheBill() {
        assertThat(Formats.date(LocalDate.of(2026, 11, 2))).isEqualTo("2026.\u00a011.\u00a002.");
        assertThat(Formats.time(LocalTime.of(9, 15))).isEqualTo("9:15");
        assertThat(Formats.dateTime(Instant.parse("2026-07-01T17:31:00Z")))
                .isEqualTo("2026.\u00a007.\u00a001.,\u00a019:31");
    }

    @Test
    void writesLongDatesInBothLanguages() {
        var date = LocalDate.of(2026, 12, 8);
        assertThat(Formats.longDate(date, Formats.HUNGARIAN)).isEqualTo("2026.\u00a0december\u00a08., kedd");
        assertThat(Formats.longDate(date, Formats.ENGLISH)).isEqualTo("Tuesday 8 December 2026");
        assertThat(Formats.month(YearMonth.of(2026, 10), Formats.HUNGARIAN)).isEqualTo("2026.\u00a0október");
        assertThat(Formats.month(YearMonth.of(2026, 10), Formats.ENGLISH)).isEqualTo("October 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "M3, m³, m³",
        "LM3, lm³, lm³",
        "LM3/YEAR, lm³/év, lm³/year",
        "MW/YEAR, MW/év, MW/year",
        "UNIT, egység, units",
        "DB, db, pcs",
        "GJ, GJ, GJ"
    })
    void namesTheFeedsUnitsInBothLanguages(String feedUnit, String hungarian, String english) {
        assertThat(Formats.unit(feedUnit, Formats.HUNGARIAN)).isEqualTo(hungarian);
        assertThat(Formats.unit(feedUnit, Formats.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "+3646407557, +36_46_407_557",
        "+36303815472, +36_30_381_5472",
        "+3612345678, +36_1_234_5678",
        "+49891234567, +49891234567",
        "06 46 407-557, 06 46 407-557"
    })
    void groupsTheDigitsOfHungarianTelephoneNumbers(String number, String written) {
        assertThat(Formats.phone(number)).isEqualTo(written.replace('_', '\u00a0'));
    }
}
