package hu.miho.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import hu.miho.portal.Portal;
import hu.miho.portal.testing.FeedBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

/** {@code --feed=PATH}: the report on standard output, and an exit code. */
@ExtendWith(OutputCaptureExtension.class)
class FeedCommandTest {

    private final FeedLab lab = FeedLab.onH2();

    @TempDir
    Path folder;

    @AfterEach
    void closeTheDatabase() {
        lab.close();
    }

    private int run(String... arguments) {
        var texts = new DefaultI18NProvider(List.of(Locale.of("hu"), Locale.ENGLISH));
        return new FeedCommand(lab.intake, new FeedReportText(texts), texts)
                .run(new DefaultApplicationArguments(arguments));
    }

    private String written(FeedBuilder feed, String name) {
        return "--feed=" + feed.writeTo(folder.resolve(name));
    }

    @Test
    void takenAndNothingToDoEndWithZero(CapturedOutput output) {
        String feed = written(FeedBuilder.full("2026-01-02").households(2), "a");
        assertThat(run(feed)).isZero();
        assertThat(output.getOut()).contains("Adatátadás: 2026-01-02", "Eredmény: átvéve", "customers.csv");
        assertThat(run(feed)).isZero();
        assertThat(output.getOut()).contains("nincs teendő");
        assertThat(output.getErr()).contains("Beolvasás…", "Átvétel…");
    }

    @Test
    void refusedEndsWithOneAndTheReasons(CapturedOutput output) {
        assertThat(run(written(FeedBuilder.full("1").households(2).set("payments.csv", 3, "amount", "1.5"), "a")))
                .isOne();
        assertThat(output.getOut())
                .contains("Eredmény: elutasítva", "payments.csv, 3. sor, amount, \"1.5\": Nem egész forint");
    }

    @Test
    void manyAreRetiredOnlyWithTheOption(CapturedOutput output) {
        run(written(FeedBuilder.full("1").households(10), "a"));
        String fewer = written(FeedBuilder.full("2").households(5), "b");
        assertThat(run(fewer)).isOne();
        assertThat(output.getOut()).contains("--allow-retire");
        assertThat(run(fewer, "--allow-retire")).isZero();
    }

    @Test
    void withoutAPathItSaysWhatIsMissing(CapturedOutput output) {
        assertThat(run("--feed")).isOne();
        assertThat(output.getErr()).contains("--feed=ÚTVONAL");
        assertThat(run("--feed=" + folder.resolve("nowhere"))).isOne();
        assertThat(output.getOut()).contains("nincs ilyen mappa");
    }

    @Test
    void whileAPortalHoldsTheDatabaseTheInboxIsNamed() {
        String url = "jdbc:h2:file:" + folder.resolve("portal") + FeedLab.H2_MODE;
        var context = new GenericApplicationContext();
        context.setEnvironment(new MockEnvironment()
                .withProperty("feed", "x")
                .withProperty("spring.datasource.url", url)
                .withProperty("portal.feeds.inbox", folder.resolve("inbox").toString()));
        var guard = new FeedDatabaseGuard();
        assertThatCode(() -> guard.initialize(context)).doesNotThrowAnyException();
        try (var portal = FeedLab.at(url, true)) {
            assertThatThrownBy(() -> guard.initialize(context))
                    .isInstanceOf(FeedDatabaseGuard.DatabaseInUse.class)
                    .hasMessageContaining(folder.resolve("inbox").toString())
                    .message()
                    .hasLineCount(1);
        }
        assertThatCode(() -> guard.initialize(context)).doesNotThrowAnyException();
    }

    @Test
    void aSecondProcessSaysInOneLineWhereTheFeedBelongs() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("portal") + FeedLab.H2_MODE;
        Path inbox = folder.resolve("inbox");
        try (var portal = FeedLab.at(url, true)) {
            assertThat(portal.count("customer")).isZero();
            Process second = portalProcess(
                    "--feed=" + folder, "--spring.datasource.url=" + url, "--portal.feeds.inbox=" + inbox);
            assertThat(second.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(second.exitValue()).isOne();
        }
        assertThat(Files.readAllLines(folder.resolve("out")))
                .singleElement()
                .asString()
                .contains(inbox.toString());
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    private Process portalProcess(String... arguments) throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                Portal.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment()
                .put(
                        "CLASSPATH",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        return builder.start();
    }
}
