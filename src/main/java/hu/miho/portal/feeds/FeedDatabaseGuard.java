package hu.miho.portal.feeds;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Looks, before {@code --feed} opens an H2 file, whether a running portal holds it: then the feed belongs into that
 * portal's inbox, and one line says so in place of a database's stack trace.
 */
class FeedDatabaseGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The command-line option that takes a feed. */
    static final String OPTION = "feed";

    private static final String FILE_URL = "jdbc:h2:file:";

    /** The database file is another process's; the message names the inbox. */
    static final class DatabaseInUse extends RuntimeException {
        DatabaseInUse(Path inbox) {
            super("A portál fut és használja az adatbázist: tegye az adatátadást a postaládájába: " + inbox);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        String url = settings.getProperty("spring.datasource.url", "");
        if (settings.containsProperty(OPTION) && url.startsWith(FILE_URL) && isHeld(fileOf(url))) {
            throw new DatabaseInUse(Path.of(settings.getProperty("portal.feeds.inbox", FeedProperties.DEFAULT_INBOX))
                    .toAbsolutePath()
                    .normalize());
        }
    }

    static Path fileOf(String url) {
        String path = url.substring(FILE_URL.length()).split(";", 2)[0];
        return Path.of(path.replaceFirst("^~", System.getProperty("user.home")) + ".mv.db");
    }

    /** H2 locks the file for as long as it is open. */
    static boolean isHeld(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return true;
        } catch (IOException cannotTell) {
            return false;
        }
    }
}
