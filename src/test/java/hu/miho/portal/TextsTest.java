package hu.miho.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text is there in both languages, and what the code asks for exists. */
class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "(?:getTranslation|translate|tr|text|super)\\(\\s*\"([a-z][a-z0-9]*(?:\\.[a-zA-Z0-9_-]+)+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(texts("hu").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(texts("en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hu", "en"})
    void noTextIsEmpty(String language) {
        assertThat(texts(language))
                .allSatisfy(
                        (key, text) -> assertThat((String) text).as("%s", key).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hu", "en"})
    void noKeyStandsTwice(String language) {
        List<String> keys = lines(file(language))
                .filter(line -> line.matches("[a-z][^=]*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        Properties english = texts("en");
        assertThat(texts("hu"))
                .allSatisfy((key, text) -> assertThat(arguments((String) text))
                        .as("%s", key)
                        .isEqualTo(arguments(english.getProperty((String) key))));
    }

    @Test
    void everyKeyThatTheCodeNamesExists() {
        Set<String> known = texts("hu").stringPropertyNames();
        assertThat(keysInCode().filter(key -> !known.contains(key))).isEmpty();
    }

    private static Stream<String> keysInCode() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> KEY_IN_CODE.matcher(read(file)).results())
                    .map((MatchResult found) -> found.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> arguments(String text) {
        return new TreeSet<>(Pattern.compile("\\{([a-zA-Z0-9]+)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList());
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file(language))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Path file(String language) {
        return Path.of("src/main/resources/vaadin-i18n/translations_" + language + ".properties");
    }

    private static Stream<String> lines(Path file) {
        return read(file).lines();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
