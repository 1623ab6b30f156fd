package hu.miho.portal.feeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The folder that the billing system puts feeds into. Ready ones are taken in the order of their ids and moved to
 * {@code taken} or {@code refused}, a report beside each. What failed on our side stays and is tried again.
 */
@Component
class FeedInbox {

    private static final Logger LOG = LoggerFactory.getLogger(FeedInbox.class);
    /** An archive that cannot be read is left alone for so long: it may still be on its way. */
    private static final Duration SLOWEST_COPY = Duration.ofHours(1);

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final FeedProperties properties;
    private final Path inbox;
    private final FeedIntake intake;
    private final FeedReportText reportText;
    private final Clock clock;

    FeedInbox(FeedProperties properties, FeedIntake intake, FeedReportText reportText, Clock clock) {
        this.properties = properties;
        this.inbox = properties.inbox().toAbsolutePath().normalize();
        this.intake = intake;
        this.reportText = reportText;
        this.clock = clock;
    }

    /** A feed that lies ready. */
    private record Ready(String feedId, Path path) {}

    @Scheduled(cron = "${portal.feeds.inbox-cron:0 15 1 * * *}", zone = "Europe/Budapest")
    void nightly() {
        try {
            look(FeedOptions.by("inbox"));
        } catch (FeedBusy busy) {
            LOG.info("The inbox is left alone: another feed is being taken");
        }
    }

    /** Jobs call this directly; clerks through {@link FeedService}. */
    List<FeedReport> look(FeedOptions options) {
        var reports = new ArrayList<FeedReport>();
        try {
            for (Ready feed : ready()) {
                if (!Files.exists(feed.path())) {
                    continue;
                }
                FeedReport report = intake.take(feed.path(), options);
                reports.add(report);
                if (report.outcome() != FeedOutcome.FAILED) {
                    moveAside(feed.path(), report);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return reports;
    }

    private List<Ready> ready() throws IOException {
        Files.createDirectories(inbox);
        try (var entries = Files.list(inbox)) {
            return entries.map(this::ready)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Ready::feedId).thenComparing(Ready::path))
                    .toList();
        }
    }

    /** A folder is ready when its manifest is there, an archive when it can be read or nobody writes to it any more. */
    private Optional<Ready> ready(Path path) {
        boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(path.resolve(FeedSource.MANIFEST), LinkOption.NOFOLLOW_LINKS);
        boolean archive = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        if (!folder && !archive) {
            return Optional.empty();
        }
        String feedId = ManifestReader.feedIdOf(path, properties);
        boolean stillComing = archive && feedId.isEmpty() && isFresh(path);
        return stillComing ? Optional.empty() : Optional.of(new Ready(feedId, path));
    }

    private boolean isFresh(Path archive) {
        return Instant.ofEpochMilli(archive.toFile().lastModified())
                .isAfter(clock.instant().minus(SLOWEST_COPY));
    }

    private void moveAside(Path feed, FeedReport report) throws IOException {
        Path folder = Files.createDirectories(inbox.resolve(report.outcome().isGood() ? "taken" : "refused"));
        String name = feed.getFileName().toString();
        Path target = folder.resolve(name);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            name = STAMP.format(LocalDateTime.now(clock)) + "-" + report.run().id() + "-" + name;
            target = folder.resolve(name);
        }
        Files.move(feed, target);
        Files.writeString(folder.resolve(name + ".report.txt"), reportText.of(report));
    }
}
