package hu.miho.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Archives that a killed portal has left behind; attempts that it left under way: {@link FeedMeaningTest}. */
class FeedLeftoversTest {

    @Test
    void anArchiveThatNobodyCanHaveOpenAnyMoreIsDeletedAndAnotherIsNot() throws IOException {
        Path left = uploaded(Duration.ofDays(1).plusMinutes(1));
        Path open = uploaded(Duration.ofHours(12));
        try (var lab = FeedLab.onH2()) {
            new FeedLeftovers(lab.intake, FeedLab.CLOCK).forgetUploads();
        }
        assertThat(left).doesNotExist();
        assertThat(open.resolve("adat.zip")).exists();
        Files.delete(open.resolve("adat.zip"));
        Files.delete(open);
    }

    private static Path uploaded(Duration ago) throws IOException {
        Path folder = Files.createTempDirectory(FeedUploads.FOLDER);
        Files.writeString(folder.resolve("adat.zip"), "PK");
        return Files.setLastModifiedTime(
                folder, FileTime.from(FeedLab.CLOCK.instant().minus(ago)));
    }
}
