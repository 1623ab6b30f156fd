package hu.miho.portal.feeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** What a process that was killed leaves behind: attempts that seem to be under way, and archives that nobody takes any more. */
@Component
class FeedLeftovers {

    /** Longer than any page can be open. */
    private static final Duration LONGEST_VISIT = Duration.ofDays(1);

    private final FeedIntake intake;
    private final Clock clock;

    FeedLeftovers(FeedIntake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /** Clerks are not to wait for what has died. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void closeInterrupted() {
        intake.closeInterrupted();
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Budapest")
    void forgetUploads() throws IOException {
        Instant before = clock.instant().minus(LONGEST_VISIT);
        for (Path folder : uploads()) {
            if (isOlder(folder, before)) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private static List<Path> uploads() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith(FeedUploads.FOLDER))
                    .toList();
        }
    }

    /** Whoever leaves the page takes the archive away, also while this looks. */
    private static boolean isOlder(Path folder, Instant before) throws IOException {
        try {
            return Files.getLastModifiedTime(folder).toInstant().isBefore(before);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
