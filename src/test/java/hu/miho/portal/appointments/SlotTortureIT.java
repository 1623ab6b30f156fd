package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.appointments.Errand.Kind;
import hu.miho.portal.testing.KillablePostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Check R1 in full: 200 visitors and clerks on 50 times, round after round, while the portal, or the database, is killed
 * (SIGKILL) at random moments and started again. Nothing may be given twice, and nothing that was acknowledged lost. It ends
 * by itself:
 * {@code ./mvnw verify -Dportal.drills=true -Dit.test=SlotTortureIT -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false}.
 * With {@code -Dportal.drills.key=false} the table has no key, and the drill fails.
 */
@EnabledIfSystemProperty(
        named = "portal.drills",
        matches = "true",
        disabledReason = "takes long, and wants the machine for itself: docs/testing.md has its command")
class SlotTortureIT {

    private static final int ROUNDS = Integer.getInteger("portal.drills.rounds", 100);
    private static final int CLIENTS = Integer.getInteger("portal.drills.clients", 200);
    private static final int TRIES = 3;
    private static final long SEED = Long.getLong("portal.drills.seed", 20261125);
    private static final boolean WITH_KEY = !"false".equals(System.getProperty("portal.drills.key"));
    private static final Duration WORKS_AGAIN_WITHIN = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private KillablePostgres postgres;
    private KillablePortal portal;
    private JdbcClient jdbc;
    private List<KillablePortal.Client> clients;
    private List<Instant> times;

    @BeforeEach
    void start() {
        postgres = KillablePostgres.in(folder);
        portal = new KillablePortal(postgres.url(), folder);
        jdbc = JdbcClient.create(new DriverManagerDataSource(postgres.url()));
        portal.start();
        clients = IntStream.range(0, CLIENTS)
                .mapToObj(number -> portal.new Client())
                .toList();
        times = portal.times(50);
        assertThat(List.of(setting("fsync"), setting("synchronous_commit"))).containsOnly("on");
    }

    @AfterEach
    void stop() throws Exception {
        portal.close();
        postgres.close();
    }

    @Test
    void killedPortalsGiveNothingTwiceAndLoseNothing() throws Exception {
        var report = new TortureReport("portal killed" + (WITH_KEY ? "" : ", NO KEY"), ROUNDS);
        withKey(WITH_KEY);
        torture(report, 7, () -> {
            portal.kill();
            portal.start();
        });
        report.end(Duration.ofMinutes(2));
    }

    @Test
    void killedDatabasesGiveNothingTwiceAndLoseNothing() throws Exception {
        var report = new TortureReport("database killed" + (WITH_KEY ? "" : ", NO KEY"), ROUNDS);
        withKey(WITH_KEY);
        long pid = portal.pid();
        torture(report, 4, () -> {
            postgres.kill();
            postgres.restart();
        });
        assertThat(portal.pid()).as("the portal has run on").isEqualTo(pid);
        report.end(WORKS_AGAIN_WITHIN);
    }

    /** Shows that the drill would notice. */
    @Test
    void withoutTheKeyTimesAreGivenTwice() throws Exception {
        var report = new TortureReport("NO KEY, nothing killed", Math.max(1, ROUNDS / 5));
        withKey(false);
        torture(report, Integer.MAX_VALUE, () -> {});
        assertThatThrownBy(() -> report.end(WORKS_AGAIN_WITHIN)).isInstanceOf(AssertionError.class);
        assertThat(report.givenTwice()).isPositive();
    }

    private void torture(TortureReport report, int killEvery, Killing killing) throws Exception {
        new Contest(times).run(clients, TRIES, SEED); // warms up
        var random = new Random(SEED);
        long usual = 2_000;
        for (int round = 1; round <= report.rounds(); round++) {
            empty();
            var contest = new Contest(times);
            boolean kills = round % killEvery == 0;
            long began = System.nanoTime();
            Thread killer = kills ? kill(report, killing, random.nextLong(usual * 3 / 4)) : null;
            contest.run(clients, TRIES, SEED + round);
            long took = (System.nanoTime() - began) / 1_000_000;
            if (killer == null) {
                usual = took;
            } else {
                killer.join();
            }
            awaitQuiet();
            report.add(contest.promises().judge(jdbc), contest.failures().size(), took, kills);
        }
    }

    /** How something is killed, and started again. */
    @FunctionalInterface
    private interface Killing {
        void killAndStart() throws Exception;
    }

    private Thread kill(TortureReport report, Killing killing, long afterMillis) {
        return Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(afterMillis);
                killing.killAndStart();
                long started = System.nanoTime();
                awaitAnswer();
                report.killed(Duration.ofNanos(System.nanoTime() - started));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Until the portal holds a time, or refuses to. */
    private void awaitAnswer() throws InterruptedException {
        var visitor = portal.new Client();
        for (Instant end = Instant.now().plusSeconds(120); Instant.now().isBefore(end); Thread.sleep(50)) {
            try {
                UUID id = UUID.randomUUID();
                visitor.run(new Errand(Kind.HOLD, id, "billing", times.getFirst()));
                visitor.run(new Errand(Kind.RELEASE, id, "billing", times.getFirst()));
                return;
            } catch (BookingRefused answered) {
                return;
            } catch (RuntimeException notYet) {
                // asked again
            }
        }
        throw new AssertionError("no answer for two minutes");
    }

    /** What a killed portal has sent before its end may still be at work. */
    private void awaitQuiet() throws InterruptedException {
        for (int tenths = 0; tenths < 100; tenths++) {
            int busy = jdbc.sql("select count(*) from pg_stat_activity where datname = current_database()"
                            + " and pid <> pg_backend_pid() and state <> 'idle' and backend_type = 'client backend'")
                    .query(Integer.class)
                    .single();
            if (busy == 0) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("transactions do not end");
    }

    private void empty() {
        jdbc.sql("truncate table " + String.join(", ", OfficeTest.TABLES)).update();
    }

    private void withKey(boolean wanted) {
        if (!wanted) {
            jdbc.sql("alter table taken_quarter drop constraint taken_quarter_pkey")
                    .update();
        }
    }

    private String setting(String name) {
        return jdbc.sql("select current_setting('" + name + "')")
                .query(String.class)
                .single();
    }
}
