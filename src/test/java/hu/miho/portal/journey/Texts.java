package hu.miho.portal.journey;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The portal's texts in one language, and how to tell those of the other from them. */
final class Texts {

    private static final int LONG = 12;

    /** The demo's feed gives it as the source of its prices, too: data, which is in no language. */
    private static final String WORD_OF_THE_FEED = "content.sample";

    /** What Vaadin's components say when nobody has told them our words. */
    private static final List<String> OF_VAADIN =
            List.of("Show password", "Calendar", "Toggle navigation panel", "Today", "Select all", "Clear");

    static final Texts HUNGARIAN = new Texts("hu", "en");
    static final Texts ENGLISH = new Texts("en", "hu");

    private final String code;
    private final Properties own;
    private final List<Pattern> strangers;

    private Texts(String code, String other) {
        this.code = code;
        this.own = load(code);
        Properties others = load(other);
        Stream<String> texts = others.stringPropertyNames().stream()
                .filter(key -> !key.equals(WORD_OF_THE_FEED))
                .filter(key -> !others.getProperty(key).equals(own.getProperty(key)))
                .map(others::getProperty)
                .filter(text -> !own.containsValue(text));
        strangers = Stream.of(texts, calendar(Locale.of(other), Locale.of(code)), ofVaadin(code))
                .flatMap(words -> words)
                .map(Texts::pattern)
                .filter(Objects::nonNull)
                .toList();
    }

    /** As {@code html} names it. */
    String code() {
        return code;
    }

    String text(String key, Object... arguments) {
        String text = Objects.requireNonNull(own.getProperty(key), key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.of(code)).format(arguments);
    }

    /** Texts of the other language that stand in what is read. */
    List<String> strangersIn(String read) {
        return strangers.stream()
                .map(stranger -> stranger.matcher(read))
                .filter(found -> found.find())
                .map(found -> found.group())
                .toList();
    }

    /** A long text may stand within another; a short one only as a whole, for data may hold the same word. */
    private static Pattern pattern(String text) {
        String[] parts = text.split("\\{[^{}]*(?:\\{\\d}[^{}]*)*}", -1);
        String longest = Arrays.stream(parts)
                .max((a, b) -> a.length() - b.length())
                .orElse("")
                .strip();
        String line = longest.lines().findFirst().orElse("").strip();
        if (line.length() >= LONG) {
            return Pattern.compile(Pattern.quote(line));
        }
        return parts.length > 1 || line.length() < 2
                ? null
                : Pattern.compile("(?m)(?:\"|: )" + Pattern.quote(line) + "(?:\"|$)");
    }

    private static Stream<String> calendar(Locale other, Locale own) {
        Stream<String> months = Arrays.stream(Month.values())
                .filter(month ->
                        differ(month.getDisplayName(TextStyle.FULL, other), month.getDisplayName(TextStyle.FULL, own)))
                .map(month -> month.getDisplayName(TextStyle.FULL, other));
        Stream<String> days = Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, other));
        return Stream.concat(months, days);
    }

    private static boolean differ(String one, String other) {
        return !one.equalsIgnoreCase(other);
    }

    private static Stream<String> ofVaadin(String code) {
        return code.equals("en") ? Stream.empty() : OF_VAADIN.stream();
    }

    private static Properties load(String code) {
        var texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        Texts.class.getResourceAsStream("/vaadin-i18n/translations_" + code + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
