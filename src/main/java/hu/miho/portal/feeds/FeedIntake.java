package hu.miho.portal.feeds;

import hu.miho.portal.documents.StoredFiles;
import hu.miho.portal.shared.FeedTaken;
import hu.miho.portal.shared.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * One attempt to take a feed, from the lock that keeps attempts apart to the report. Jobs and commands of this module call
 * it directly; all others come through {@link FeedService}, which asks who they are.
 */
@Component
class FeedIntake {

    private static final Logger LOG = LoggerFactory.getLogger(FeedIntake.class);

    private final DataSource dataSource;
    private final FeedDatabase database;
    private final FeedProperties properties;
    private final FeedRunRepository runs;
    private final StoredFiles files;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FeedIntake(
            DataSource dataSource,
            FeedDatabase database,
            FeedProperties properties,
            FeedRunRepository runs,
            StoredFiles files,
            Clock clock,
            ApplicationEventPublisher events) {
        this.dataSource = dataSource;
        this.database = database;
        this.properties = properties;
        this.runs = runs;
        this.files = files;
        this.clock = clock;
        this.events = events;
    }

    /** @throws FeedBusy when another feed is being taken */
    FeedReport take(Path feed, FeedOptions options) {
        return alone(connection -> attempt(feed, options, connection));
    }

    /** Ends the attempts whose process has died; nothing while a feed is being taken. */
    void closeInterrupted() {
        if (!runs.isAnyUnderWay()) {
            return;
        }
        try {
            alone(connection -> {
                runs.closeInterrupted(clock.instant());
                return true;
            });
        } catch (FeedBusy underWay) {
            LOG.debug("A feed is being taken", underWay);
        }
    }

    private <T> T alone(Function<Connection, T> work) {
        try (Connection connection = dataSource.getConnection()) {
            if (!database.tryLock(connection)) {
                throw new FeedBusy();
            }
            try {
                return work.apply(connection);
            } finally {
                database.unlock(connection);
            }
        } catch (SQLException noDatabase) {
            throw new IllegalStateException("The database does not answer", noDatabase);
        }
    }

    private FeedReport attempt(Path feed, FeedOptions options, Connection connection) {
        runs.closeInterrupted(clock.instant());
        long id = runs.start(nameOf(feed), options.takenBy(), clock.instant());
        var problems = new Problems();
        try {
            FeedOutcome outcome = take(id, feed, options, connection, problems);
            if (outcome != FeedOutcome.TAKEN && outcome != FeedOutcome.CHECKED) {
                runs.finish(id, outcome, problems, List.of(), clock.instant());
            }
        } catch (IOException | SQLException | RuntimeException broken) {
            LOG.error("Taking the feed {} failed; nothing has changed", nameOf(feed), broken);
            var failure = new Problems();
            failure.addError(FeedReason.OUR_FAULT, null, broken.getClass().getSimpleName(), null);
            runs.finish(id, FeedOutcome.FAILED, failure, List.of(), clock.instant());
        }
        return runs.report(id).orElseThrow();
    }

    private FeedOutcome take(long id, Path feed, FeedOptions options, Connection connection, Problems problems)
            throws IOException, SQLException {
        try (FeedSource source = FeedSource.open(feed, properties)) {
            Manifest manifest = new ManifestReader(source, problems).read();
            if (manifest == null) {
                return FeedOutcome.REFUSED;
            }
            runs.identify(id, manifest);
            var last = runs.lastTaken().orElse(null);
            if (FeedOrder.isTheSameAgain(manifest, last)) {
                compareChecksums(manifest, source, problems);
                return problems.refuse() ? FeedOutcome.REFUSED : FeedOutcome.NOTHING_TO_DO;
            }
            FeedOrder.check(manifest, last, problems);
            if (problems.refuse()) {
                return FeedOutcome.REFUSED;
            }
            var one = new FeedImport(manifest, source, database, connection, files, options, properties, problems);
            var runsWithData =
                    new FeedRunRepository(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            FeedOutcome good = options.dryRun() ? FeedOutcome.CHECKED : FeedOutcome.TAKEN;
            if (!one.take(counts -> runsWithData.finish(id, good, problems, counts, clock.instant()))) {
                return FeedOutcome.REFUSED;
            }
            if (good == FeedOutcome.TAKEN) {
                afterwards(one, manifest);
            }
            return good;
        } catch (FeedRefused refused) {
            problems.add(refused.problem());
            return FeedOutcome.REFUSED;
        } catch (ZipException brokenArchive) {
            problems.addError(FeedReason.ARCHIVE_BROKEN, null, nameOf(feed), null);
            return FeedOutcome.REFUSED;
        }
    }

    /** The feed is in: nothing that goes wrong from here on may say otherwise. */
    private void afterwards(FeedImport one, Manifest manifest) {
        try {
            one.analyze();
            events.publishEvent(new FeedTaken(manifest.feedId(), manifest.kind() == FeedKind.FULL));
        } catch (SQLException | RuntimeException broken) {
            LOG.error("The feed {} is taken, but what should follow it failed", manifest.feedId(), broken);
        }
    }

    /** A manifest that is the same over files that are not is a damaged feed, not the same feed. */
    private static void compareChecksums(Manifest manifest, FeedSource source, Problems problems) throws IOException {
        for (Map.Entry<FeedFile, Manifest.ListedFile> entry : manifest.files().entrySet()) {
            String name = entry.getKey().fileName();
            if (!source.has(name)) {
                problems.addError(FeedReason.FILE_MISSING, name, null, null);
                continue;
            }
            try (var bytes = source.open(name)) {
                String actual = Sha256.of(bytes);
                String listed = entry.getValue().sha256();
                if (!actual.equals(listed)) {
                    problems.addError(FeedReason.WRONG_CHECKSUM, name, actual, listed);
                }
            }
        }
    }

    private static String nameOf(Path feed) {
        Path name = feed.toAbsolutePath().normalize().getFileName();
        return name == null ? feed.toString() : name.toString();
    }
}
