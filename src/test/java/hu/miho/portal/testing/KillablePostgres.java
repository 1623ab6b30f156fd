package hu.miho.portal.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of its own that keeps what it has acknowledged, as production's does, and that can be killed with all its
 * processes (SIGKILL) and started again on the same data.
 */
public final class KillablePostgres implements AutoCloseable {

    private static final String LOG = "server.log";

    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    /** It cannot stop what was killed, which is no news. */
    private static void silence() {
        ((Logger) LoggerFactory.getLogger(EmbeddedPostgres.class)).setLevel(Level.OFF);
    }

    private KillablePostgres(Path data) {
        silence();
        this.data = data;
        this.port = freePort();
        this.server = run();
    }

    /** @param folder where its data live; whoever made it deletes it */
    public static KillablePostgres in(Path folder) {
        return new KillablePostgres(folder.resolve("postgres"));
    }

    /** The JDBC address of its database, user included. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres&password=postgres";
    }

    /** The port that it listens on, on loopback. */
    public int port() {
        return port;
    }

    /** What it writes about itself; with {@code log_statement}, what it is asked for. */
    public Path log() {
        return data.resolve("log").resolve(LOG);
    }

    /** The processor time that its processes have used, without those that have ended. */
    public Duration processorTime() {
        ProcessHandle postmaster = postmaster();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Kills the server and each of its processes. */
    public void kill() {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /** Starts it again; returns when it takes connections. */
    public void restart() throws IOException {
        server.close();
        server = run();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private EmbeddedPostgres run() {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    // the default is a server for tests that may forget
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("logging_collector", "on")
                    .setServerConfig("log_directory", "log")
                    .setServerConfig("log_filename", LOG)
                    .setServerConfig("log_line_prefix", "")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessHandle postmaster() {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
            long pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("no server runs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
