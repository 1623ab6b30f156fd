package hu.miho.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.ChildProcess;
import hu.miho.portal.testing.EmbeddedPostgresServer;
import hu.miho.portal.testing.FeedBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The importing process is killed at random points (SIGKILL): what remains is the data before or the data after, and the
 * next attempt succeeds. {@code -Dportal.crash.rounds=100} for the whole drill (R4).
 */
class FeedCrashTest {

    private static final int ROUNDS = Integer.getInteger("portal.crash.rounds", 3);
    private static final int HOUSEHOLDS = 400;

    @TempDir
    Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void twoFeeds() {
        before = FeedBuilder.full("1").households(HOUSEHOLDS).writeTo(folder.resolve("before"));
        FeedBuilder next = FeedBuilder.full("2").households(HOUSEHOLDS + 100);
        for (int n = 0; n < HOUSEHOLDS; n += 2) {
            next.set("customers.csv", n + 2, "name", "Új Név " + n);
            next.document("D" + n, FeedBuilder.customer(n), "levél " + n);
        }
        after = next.writeTo(folder.resolve("after"));
    }

    @Test
    void killedOnH2NothingIsHalfDone() throws Exception {
        Path data = folder.resolve("base.mv.db");
        String url = "jdbc:h2:file:" + folder.resolve("base") + FeedLab.H2_MODE;
        try (var lab = FeedLab.at(url, true)) {
            assertThat(lab.take(before).outcome()).isEqualTo(FeedOutcome.TAKEN);
        }
        drill(round -> {
            Files.copy(data, folder.resolve("round.mv.db"), StandardCopyOption.REPLACE_EXISTING);
            return "jdbc:h2:file:" + folder.resolve("round") + FeedLab.H2_MODE + ";WRITE_DELAY=0";
        });
    }

    @Test
    void killedOnPostgresNothingIsHalfDone() throws Exception {
        String base = EmbeddedPostgresServer.newDatabase();
        try (var lab = FeedLab.at(base, true)) {
            assertThat(lab.take(before).outcome()).isEqualTo(FeedOutcome.TAKEN);
        }
        drill(round -> EmbeddedPostgresServer.copyOf(base));
    }

    /** Makes a copy of the database before, for one round, and gives its address. */
    @FunctionalInterface
    private interface Copies {
        String fresh(int round) throws IOException;
    }

    private void drill(Copies copies) throws Exception {
        String first = copies.fresh(-1);
        List<String> old = everything(first);
        long whole = importToTheEnd(first);
        List<String> taken = everything(first);
        assertThat(taken).isNotEqualTo(old);
        var random = new Random();
        for (int round = 0; round < ROUNDS; round++) {
            String url = copies.fresh(round);
            long killedAfter = random.nextLong(whole + 1);
            killAfter(url, killedAfter);
            try (var lab = FeedLab.at(url, false)) {
                waitForTheDeadOnesLock(lab);
                assertThat(lab.everything())
                        .as("killed at %d of %d ms", killedAfter, whole)
                        .isIn(old, taken);
                assertThat(lab.take(after).outcome()).isIn(FeedOutcome.TAKEN, FeedOutcome.NOTHING_TO_DO);
                assertThat(lab.everything()).isEqualTo(taken);
            }
        }
    }

    private static List<String> everything(String url) {
        try (var lab = FeedLab.at(url, false)) {
            return lab.everything();
        }
    }

    /** @return how long the import took, in milliseconds */
    private long importToTheEnd(String url) throws Exception {
        Process process = start(url);
        long began = System.nanoTime();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private void killAfter(String url, long milliseconds) throws Exception {
        Process process = start(url);
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    /** Starts a process that takes the second feed, and returns when it is about to. */
    private Process start(String url) throws IOException {
        Process process =
                ChildProcess.of(Importer.class, List.of(url, after.toString())).start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(Importer.READY)) {
                Thread.ofVirtual().start(() -> output.lines().forEach(ignored -> {}));
                return process;
            }
        }
        throw new AssertionError("the importer did not start");
    }

    /** A server notices a client's death only when it next writes to it. */
    private static void waitForTheDeadOnesLock(FeedLab lab) throws Exception {
        try (var connection = lab.dataSource.getConnection()) {
            FeedDatabase database = FeedDatabase.of(connection);
            for (int i = 0; !database.tryLock(connection); i++) {
                assertThat(i).as("still locked after half a minute").isLessThan(300);
                Thread.sleep(100);
            }
            database.unlock(connection);
        }
    }

    /** The process that dies. */
    static final class Importer {

        static final String READY = "ready to import";

        private Importer() {}

        public static void main(String[] arguments) {
            try (var lab = FeedLab.at(arguments[0], false)) {
                System.out.println(READY);
                FeedReport report = lab.take(Path.of(arguments[1]));
                System.exit(report.outcome() == FeedOutcome.TAKEN ? 0 : 1);
            }
        }
    }
}
