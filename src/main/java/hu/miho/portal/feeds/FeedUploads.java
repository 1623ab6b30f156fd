package hu.miho.portal.feeds;

import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.FileLimits;
import hu.miho.portal.ui.FileRefused;
import hu.miho.portal.ui.FileShelf;
import hu.miho.portal.ui.ShelvedFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Feeds that a leading clerk brings by hand: uploaded as an archive, looked at first, then taken. */
@Service
@PreAuthorize("hasRole('" + Roles.LEAD_CLERK + "')")
public class FeedUploads {

    /** How the names of the folders begin that archives lie in. */
    static final String FOLDER = "portal-feed-";

    private final FeedIntake intake;
    private final FeedProperties properties;
    private final AuditLog audit;

    FeedUploads(FeedIntake intake, FeedProperties properties, AuditLog audit) {
        this.intake = intake;
        this.properties = properties;
        this.audit = audit;
    }

    /** A place for one archive, of whoever opens the page; it is forgotten when {@link Place#clear} is called. */
    public Place place() {
        return new Place(properties.maxUpload().toBytes());
    }

    /**
     * Looks at the archive, or takes it.
     *
     * @param options how; who asked is filled in
     * @return what came of it
     * @throws FeedBusy when another feed is being taken
     * @throws IllegalStateException when nothing was uploaded
     */
    public FeedReport take(Place place, FeedOptions options) {
        Path archive = place.lend();
        String who = CurrentUser.required().userName();
        FeedReport report;
        try {
            report = intake.take(
                    archive,
                    FeedOptions.by(who)
                            .allowingRetire(options.allowRetire())
                            .lookingOnly(options.dryRun())
                            .tellingTo(options.progress()));
        } finally {
            place.giveBack();
        }
        audit.record(
                options.dryRun() ? "feed.checked" : "feed.uploaded",
                "feed " + report.run().source(),
                Map.of("outcome", report.outcome().name()));
        return report;
    }

    /** Where an uploaded archive lies until it is taken or the page is left. It has the name that the clerk knows. */
    public static final class Place implements FileShelf {

        private final long mostBytes;
        private @Nullable Path folder;
        private @Nullable ShelvedFile file;
        private boolean lent;
        private boolean unwanted;

        private Place(long mostBytes) {
            this.mostBytes = mostBytes;
        }

        @Override
        public FileLimits limits() {
            return new FileLimits(mostBytes, 1, mostBytes);
        }

        @Override
        public synchronized List<ShelvedFile> files() {
            return file == null ? List.of() : List.of(file);
        }

        @Override
        public synchronized ShelvedFile add(String name, Path uploaded) {
            String clean = name.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^[._]+", "");
            if (!clean.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                throw new FileRefused("feeds.upload.refused.type");
            }
            if (file != null) {
                throw new FileRefused("ui.files.refused.TOO_MANY", 1);
            }
            try {
                Path own = Files.createTempDirectory(FOLDER);
                Files.move(uploaded, own.resolve(clean));
                folder = own;
                file = new ShelvedFile(UUID.randomUUID(), clean, Files.size(own.resolve(clean)));
                return file;
            } catch (IOException noRoom) {
                throw new UncheckedIOException(noRoom);
            }
        }

        @Override
        public synchronized void remove(UUID id) {
            clear();
        }

        /** What was taken away is gone: it is uploaded again. */
        @Override
        public void restore(UUID id) {
            throw new FileRefused("feeds.upload.refused.gone");
        }

        @Override
        public DownloadHandler download(UUID id) {
            return event -> event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
        }

        /** Deletes what lies there; while it is being read, as soon as it is not. */
        public synchronized void clear() {
            unwanted = lent;
            if (lent) {
                return;
            }
            try {
                if (folder != null && file != null) {
                    Files.deleteIfExists(folder.resolve(file.name()));
                    Files.deleteIfExists(folder);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                folder = null;
                file = null;
            }
        }

        private synchronized void giveBack() {
            lent = false;
            if (unwanted) {
                clear();
            }
        }

        private synchronized Path lend() {
            if (folder == null || file == null || lent) {
                throw new IllegalStateException("nothing was uploaded");
            }
            lent = true;
            return folder.resolve(file.name());
        }
    }
}
