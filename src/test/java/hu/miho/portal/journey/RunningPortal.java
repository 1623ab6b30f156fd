package hu.miho.portal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged portal, started as people start it: {@code java -jar}, with the demo's data in a folder of its own. */
final class RunningPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** One of the lines by which the demo names its accounts. */
    record DemoAccount(String role, String user, String password, Authenticator app) {

        /** A code that the second factor takes. */
        String code() {
            return app.code();
        }
    }

    /** The household that the demo keeps unregistered. */
    record DemoHousehold(String customerId, String birthPlace, String birthDate) {}

    private static final String DATABASE =
            "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;AUTO_SERVER=TRUE";

    private final ProcessBuilder command;
    private final Map<String, Authenticator> apps = new HashMap<>();
    private final Path folder;
    private final Path log;
    private final int port;
    private Process process;

    private RunningPortal(ProcessBuilder command, Path folder, int port) throws IOException {
        this.command = command;
        this.process = command.start();
        this.folder = folder;
        this.log = folder.resolve("portal.log");
        this.port = port;
    }

    /** What lets a test look into the database of a running portal, see {@link #database()}. */
    static Map<String, String> openDatabase() {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                DATABASE.formatted("./data/portal"),
                "JDK_JAVA_OPTIONS",
                "-Dh2.bindAddress=127.0.0.1");
    }

    /** A connection to the database of a portal that was started with {@link #openDatabase()}. */
    Connection database() throws SQLException {
        return DriverManager.getConnection(
                DATABASE.formatted(folder.resolve("data/portal").normalize()));
    }

    /** @param settings environment variables besides those of this machine */
    static RunningPortal start(Map<String, String> settings) {
        return start(settings, "768m");
    }

    /** @param heap as {@code 512m} */
    static RunningPortal start(Map<String, String> settings, String heap) {
        try {
            Path folder = Files.createTempDirectory("portal");
            int port = freePort();
            var builder = new ProcessBuilder(command(heap))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("portal.log").toFile());
            builder.environment().put("PORT", String.valueOf(port));
            builder.environment().putAll(settings);
            var portal = new RunningPortal(builder, folder, port);
            portal.awaitStart();
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it (SIGKILL), and starts it again at the same address on the same data; the log begins anew. */
    void isKilledAndStartedAgain() {
        isKilled();
        startsAgain();
    }

    void isKilled() {
        process.destroyForcibly().onExit().join();
    }

    void startsAgain() {
        try {
            process = command.start();
            awaitStart();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    DemoAccount account(String role) {
        Matcher line = line("Demo sign-in: (" + role + "); ([^;]+); ([^;]+); (\\S+)");
        Authenticator app = apps.computeIfAbsent(line.group(4), Authenticator::new);
        return new DemoAccount(line.group(1), line.group(2), line.group(3), app);
    }

    DemoHousehold unregistered() {
        Matcher line = line("Demo registration: (\\d{9}); ([^;]+); (\\d{4}-\\d{2}-\\d{2})");
        return new DemoHousehold(line.group(1), line.group(2), line.group(3));
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** The folder that the billing system puts feeds into. */
    Path inbox() {
        return folder.resolve("data").resolve("inbox");
    }

    boolean isServedBy(ProcessHandle candidate) {
        return candidate.pid() == process.pid();
    }

    /** Runs a command of the portal's that needs no server, to its end. */
    static void run(String... arguments) {
        try {
            List<String> command = Stream.concat(command("512m").stream(), Stream.of(arguments))
                    .toList();
            Path output = Files.createTempFile("command", ".log");
            Process run = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!run.waitFor(2, TimeUnit.MINUTES) || run.exitValue() != 0) {
                run.destroyForcibly();
                throw new AssertionError(command + " failed:\n" + Files.readString(output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Matcher line(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(log());
        if (!matcher.find()) {
            throw new AssertionError("the log has no line like " + pattern + ":\n" + log());
        }
        return matcher;
    }

    private void awaitStart() throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new AssertionError("the portal did not start:\n" + log());
            }
            pause();
        }
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection) URI.create(url("")).toURL().openConnection();
            return connection.getResponseCode() == 200 && log().contains("Demo registration:");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static List<String> command(String heap) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-jar");
        command.add(System.getProperty("portal.jar"));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
