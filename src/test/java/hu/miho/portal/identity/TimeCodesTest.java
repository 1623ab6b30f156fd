package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 6238's own test vectors (their last six digits), and RFC 4648's. */
class TimeCodesTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void codesAreThoseOfTheStandard(long second, String code) {
        Instant moment = Instant.ofEpochSecond(second);
        assertThat(TimeCodes.codeAt(SECRET, moment)).isEqualTo(code);
        assertThat(TimeCodes.stepOf(SECRET, code, moment)).hasValue(second / 30);
    }

    @Test
    void aClockMayBeHalfAMinuteOffButNoMore() {
        Instant now = Instant.ofEpochSecond(1_111_111_109);
        assertThat(TimeCodes.stepOf(SECRET, TimeCodes.codeAt(SECRET, now.minusSeconds(30)), now))
                .isPresent();
        assertThat(TimeCodes.stepOf(SECRET, TimeCodes.codeAt(SECRET, now.plusSeconds(30)), now))
                .isPresent();
        assertThat(TimeCodes.stepOf(SECRET, TimeCodes.codeAt(SECRET, now.minusSeconds(90)), now))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void base32IsThatOfTheStandard(String text, String encoded) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        assertThat(Base32.encode(bytes)).isEqualTo(encoded);
        assertThat(Base32.decode(encoded.toLowerCase())).isEqualTo(bytes);
    }

    @Test
    void whatIsNotBase32IsRefused() {
        assertThatThrownBy(() -> Base32.decode("ABC1")).isInstanceOf(IllegalArgumentException.class);
    }
}
