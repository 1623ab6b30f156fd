package hu.miho.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleEncodingTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false",
        "windows-1250, false",
        "IBM852, false",
        "ANSI_X3.4-1968, true",
        "ISO-8859-1, true",
        "'', true"
    })
    void onlyAConsoleWithoutOurLettersIsGivenAnotherEncoding(String encoding, boolean lacking) {
        assertThat(ConsoleEncoding.lacksOurLetters(encoding)).isEqualTo(lacking);
    }
}
