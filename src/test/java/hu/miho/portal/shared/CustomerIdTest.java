package hu.miho.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789",
                "123456789/00000001",
                " 123 456 789 ",
                "123456789 / 00000001",
                "123\u00a0456\u202f789"
            })
    void takesEveryFormThatStandsOnABill(String typed) {
        assertThat(CustomerId.parse(typed)).isEqualTo(new CustomerId("123456789"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678", "1234567890", "12345678a", "/00000001", "123-456-789", "١٢٣٤٥٦٧٨٩"})
    void refusesAnythingElse(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> CustomerId.parse(typed));
    }
}
