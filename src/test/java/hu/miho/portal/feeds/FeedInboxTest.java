package hu.miho.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import hu.miho.portal.testing.FeedBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Feeds that lie in the inbox are taken in order and moved aside, each with its report. */
class FeedInboxTest {

    private final FeedLab lab = FeedLab.onH2();

    @TempDir
    Path inbox;

    private FeedInbox feeds;

    @BeforeEach
    void anInbox() {
        var properties = new FeedProperties(
                inbox, "-", DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), DataSize.ofMegabytes(1));
        var texts = new DefaultI18NProvider(List.of(Locale.of("hu"), Locale.ENGLISH));
        feeds = new FeedInbox(properties, lab.intake, new FeedReportText(texts), FeedLab.CLOCK);
    }

    @AfterEach
    void closeTheDatabase() {
        lab.close();
    }

    private List<FeedOutcome> look() {
        return feeds.look(FeedOptions.by("test")).stream()
                .map(FeedReport::outcome)
                .toList();
    }

    @Test
    void feedsAreTakenInTheOrderOfTheirIdsWhateverTheirNames() throws IOException {
        FeedBuilder.delta("3", "2").household(0).writeTo(inbox.resolve("a"));
        FeedBuilder.delta("2", "1").household(0).zipTo(inbox.resolve("b.zip"), "");
        FeedBuilder.full("1").households(1).writeTo(inbox.resolve("c"));
        assertThat(look()).containsOnly(FeedOutcome.TAKEN).hasSize(3);
        assertThat(inbox.resolve("taken/a/manifest.json")).exists();
        assertThat(inbox.resolve("taken/b.zip")).exists();
        assertThat(Files.readString(inbox.resolve("taken/c.report.txt"))).contains("Eredmény: átvéve");
        assertThat(look()).isEmpty();
    }

    @Test
    void aRefusedFeedIsMovedAsideWithTheReasons() throws IOException {
        FeedBuilder.full("1")
                .households(1)
                .set("customers.csv", 2, "kind", "CAT")
                .writeTo(inbox.resolve("a"));
        assertThat(look()).containsExactly(FeedOutcome.REFUSED);
        assertThat(inbox.resolve("a")).doesNotExist();
        assertThat(Files.readString(inbox.resolve("refused/a.report.txt")))
                .contains("customers.csv, 2. sor, kind, \"CAT\": Nem a megengedett értékek egyike: RESIDENTIAL");
    }

    @Test
    void aFolderWithoutManifestIsNotReady() {
        Path feed = FeedBuilder.full("1").households(1).writeTo(inbox.resolve("a"));
        assertThat(feed.resolve("manifest.json")
                        .toFile()
                        .renameTo(inbox.resolve("later").toFile()))
                .isTrue();
        assertThat(look()).isEmpty();
        assertThat(inbox.resolve("a")).exists();
        assertThat(inbox.resolve("later")
                        .toFile()
                        .renameTo(feed.resolve("manifest.json").toFile()))
                .isTrue();
        assertThat(look()).containsExactly(FeedOutcome.TAKEN);
    }

    @Test
    void anArchiveThatIsStillBeingCopiedIsLeftAloneAndLaterRefused() throws IOException {
        Path archive = inbox.resolve("a.zip");
        Files.write(archive, new byte[] {'P', 'K', 3, 4});
        assertThat(look()).isEmpty();
        Files.setLastModifiedTime(archive, FileTime.from(FeedLab.CLOCK.instant().minus(Duration.ofHours(2))));
        assertThat(look()).containsExactly(FeedOutcome.REFUSED);
        assertThat(inbox.resolve("refused/a.zip")).exists();
    }

    @Test
    void aSecondFeedOfTheSameNameDoesNotOverwriteTheFirst() throws IOException {
        FeedBuilder.full("1").households(1).writeTo(inbox.resolve("a"));
        look();
        FeedBuilder.full("1").households(1).writeTo(inbox.resolve("a"));
        assertThat(look()).containsExactly(FeedOutcome.NOTHING_TO_DO);
        try (var taken = Files.list(inbox.resolve("taken"))) {
            assertThat(taken).hasSize(4);
        }
    }

    @Test
    void aLinkInTheInboxIsLeftAlone() throws IOException {
        Files.createSymbolicLink(
                inbox.resolve("a"), Path.of("src/test/resources/feeds/sample").toAbsolutePath());
        assertThat(look()).isEmpty();
    }
}
