package hu.miho.portal.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.cases.ChangeField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The billing system's values in a clerk's words. */
class ChangeWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USE_ENDS_ON | 2026-11-24 | 2026. 11. 24.",
                "NEW_CUSTOMER_BIRTH_DATE | 1990-02-03 | 1990. 02. 03.",
                "METER_READING | 35.578 | 35,578",
                "OVERPAYMENT_CARRIED_OVER | 12345 | 12 345 Ft",
                "INSTALMENT_PLAN | 2026-12-10=12345 2027-01-10=500 | 2026. 12. 10.: 12 345 Ft; 2027. 01. 10.: 500 Ft",
                "CUSTOMER_NAME | Kovács Ilona | Kovács Ilona"
            })
    void valuesAreShownAsPeopleReadThem(ChangeField field, String value, String shown) {
        assertThat(ChangeWords.of(field, value).replace('\u00a0', ' ')).isEqualTo(shown);
    }

    @Test
    void whatCannotBeReadIsShownAsItIsAndNothingAsADash() {
        assertThat(ChangeWords.of(ChangeField.USE_ENDS_ON, "holnap")).isEqualTo("holnap");
        assertThat(ChangeWords.of(ChangeField.METER_READING, "?")).isEqualTo("?");
        assertThat(ChangeWords.of(ChangeField.INSTALMENT_PLAN, "három")).isEqualTo("három");
        assertThat(ChangeWords.of(ChangeField.EMAIL, null)).isEqualTo("–");
    }
}
