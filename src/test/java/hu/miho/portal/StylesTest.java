package hu.miho.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The stylesheet is whole: a browser drops, without a word, whatever follows a brace that is not closed. */
class StylesTest {

    @Test
    void everySectionOfTheStylesheetClosesItsBraces() throws IOException {
        int depth = 0;
        for (String line : Files.readAllLines(Path.of("frontend/styles.css"))) {
            if (line.startsWith("/* ----------")) {
                assertThat(depth).as("open braces before %s", line).isZero();
            }
            depth += (int) line.chars().filter(letter -> letter == '{').count();
            depth -= (int) line.chars().filter(letter -> letter == '}').count();
        }
        assertThat(depth).as("open braces at the end").isZero();
    }
}
