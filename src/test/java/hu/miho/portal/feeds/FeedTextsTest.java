package hu.miho.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read of an import, on the console and in reports. */
class FeedTextsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("hu"), Locale.ENGLISH);
    private final DefaultI18NProvider texts = new DefaultI18NProvider(LANGUAGES);

    static Stream<String> keysMadeOfNames() {
        return Stream.of(
                        Stream.of(FeedReason.values()).map(FeedReason::textKey),
                        Stream.of(FeedOutcome.values()).map(FeedOutcome::textKey),
                        Stream.of(FeedKind.values()).map(FeedKind::textKey),
                        Stream.of(FeedStep.values()).map(FeedStep::textKey))
                .flatMap(keys -> keys);
    }

    @ParameterizedTest
    @MethodSource("keysMadeOfNames")
    void everyNameHasAText(String key) {
        for (Locale language : LANGUAGES) {
            assertThat(texts.getTranslation(key, language, "x"))
                    .doesNotContain(key)
                    .isNotBlank();
        }
    }

    @Test
    void aReportNamesWhatChangedAndTheTrueNumberOfProblems() {
        var run = new FeedRun(
                1,
                "feed",
                "test",
                "2026-11-22",
                FeedKind.FULL,
                FeedOutcome.REFUSED,
                Instant.EPOCH,
                Instant.EPOCH,
                1200,
                1);
        var report = new FeedReport(
                run,
                List.of(new FileCounts("customers.csv", 32500, 32500, 0, 0)),
                List.of(
                        new FeedProblem(
                                FeedProblem.Severity.ERROR,
                                "customers.csv",
                                7L,
                                "birth_date",
                                "tegnap",
                                FeedReason.NOT_A_DATE,
                                null),
                        new FeedProblem(
                                FeedProblem.Severity.WARNING, "x.txt", null, null, null, FeedReason.STRAY_FILE, null)));
        assertThat(new FeedReportText(texts).of(report).lines())
                .contains(
                        "Adatátadás: 2026-11-22",
                        "Fajta: teljes",
                        "Eredmény: elutasítva",
                        "customers.csv                      32500       32500           0           0",
                        "Hibák (1200)",
                        "1200 közül az első 1 látszik.",
                        "- customers.csv, 7. sor, birth_date, \"tegnap\": Nem létező vagy nem éééé-hh-nn alakú dátum.",
                        "Figyelmeztetések (1)",
                        "- x.txt: Ez a fájl nem része az adatátadásnak, figyelmen kívül hagytuk.");
    }

    @Test
    void aTerminalShowsABarForEachStep() {
        assertThat(shown(true))
                .contains("\rreading        [####################                    ]  50 %")
                .contains("\rreading        [########################################] 100 %\n\rmerging")
                .endsWith("\rmerging        [########################################] 100 %\n");
    }

    @Test
    void elsewhereEachStepIsOneLine() {
        assertThat(shown(false)).isEqualTo("reading…\nmerging…\n");
    }

    private static String shown(boolean terminal) {
        var bytes = new ByteArrayOutputStream();
        var progress = new ConsoleProgress(
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                terminal,
                step -> step.name().toLowerCase(Locale.ROOT));
        progress.at(FeedStep.READING, 1, 1000);
        progress.at(FeedStep.READING, 500, 1000);
        progress.at(FeedStep.READING, 501, 1000);
        progress.at(FeedStep.MERGING, 0, 4);
        progress.at(FeedStep.MERGING, 3, 4);
        progress.end();
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
