package hu.miho.portal.appointments;

import hu.miho.portal.testing.ChildProcess;
import hu.miho.portal.testing.DrillPortal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A portal in a process of its own that can be killed and started again, and the desks of those who use it. */
final class KillablePortal implements AutoCloseable {

    private static final int ANSWER_WITHIN_MILLIS = 60_000;

    private final String database;
    private final Path log;
    private volatile @Nullable Process process;
    private volatile int port;

    KillablePortal(String database, Path folder) {
        this.database = database;
        this.log = folder.resolve("portal.log");
    }

    /** Returns when it takes errands. */
    void start() {
        ProcessBuilder builder = ChildProcess.of(DeskProcess.class, DrillPortal.settings(database));
        builder.directory(log.getParent().toFile());
        try {
            Process started = builder.start();
            process = started;
            port = portOf(started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int portOf(Process started) throws IOException {
        BufferedReader output = started.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(DeskProcess.READY)) {
                Thread.ofVirtual().start(() -> output.lines().forEach(this::log));
                return Integer.parseInt(line.substring(DeskProcess.READY.length()));
            }
            log(line);
        }
        throw new AssertionError("the portal did not start, see " + log);
    }

    private void log(String line) {
        try {
            Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By SIGKILL. */
    void kill() throws InterruptedException {
        Process running = process;
        port = 0;
        if (running != null) {
            running.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }
    }

    /** So many times that can be booked. */
    List<Instant> times(int count) {
        try {
            return Stream.of(new Line(port).ask(DeskProcess.TIMES + count).split(" "))
                    .map(Instant::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names the process: the same one after the database was killed. */
    long pid() {
        Process running = process;
        return running == null || !running.isAlive() ? 0 : running.pid();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** A visitor or clerk with a connection of their own; they wait for a portal that is being started again. */
    final class Client implements Desk {

        private @Nullable Line line;

        @Override
        public void run(Errand errand) {
            String answer;
            try {
                answer = line().ask(errand.toLine());
            } catch (IOException cut) {
                line = null;
                throw new UncheckedIOException(cut);
            }
            if (answer.startsWith(DeskProcess.REFUSED)) {
                throw new BookingRefused(BookingRefused.Reason.valueOf(answer.substring(DeskProcess.REFUSED.length())));
            }
            if (!answer.equals(DeskProcess.DONE)) {
                throw new IllegalStateException(answer);
            }
        }

        private Line line() throws IOException {
            if (line == null) {
                line = new Line(awaitPort());
            }
            return line;
        }

        private int awaitPort() throws IOException {
            for (int tenths = 0; port == 0; tenths++) {
                if (tenths == 1200) {
                    throw new IOException("the portal has been down for two minutes");
                }
                pause();
            }
            return port;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A connection: a line there, a line back. */
    private static final class Line {

        private final PrintWriter out;
        private final BufferedReader in;

        Line(int port) throws IOException {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(ANSWER_WITHIN_MILLIS);
            out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        String ask(String question) throws IOException {
            out.println(question);
            String answer = in.readLine();
            if (answer == null) {
                throw new IOException("the line was cut");
            }
            return answer;
        }
    }
}
