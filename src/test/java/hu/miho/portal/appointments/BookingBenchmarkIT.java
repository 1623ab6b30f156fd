package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.appointments.Errand.Kind;
import hu.miho.portal.testing.DrillPortal;
import hu.miho.portal.testing.KillablePostgres;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Bookings a second through the services (a hold, then the booking), and through pgbench with the very statements that the
 * services were seen to send, in turn, with as many connections, on one PostgreSQL; a report, not a check. Both prepare their
 * statements on the server, both send the beginning of a transaction together with its first statement, and the portal has
 * served 40,000 bookings before, as its compiler wants to see before it is done; the first two windows of each are not
 * counted. The portal, the server and pgbench share the processors, so that what a booking costs in Java shows in the ratio
 * as if it were the server's:
 * {@code ./mvnw verify -Dportal.drills=true -Dit.test=BookingBenchmarkIT -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@EnabledIfSystemProperty(
        named = "portal.drills",
        matches = "true",
        disabledReason = "takes long, and wants the machine for itself: docs/testing.md has its command")
class BookingBenchmarkIT {

    private static final int CLIENTS = 10;
    private static final int BOOKINGS_EACH = Integer.getInteger("portal.drills.bookings", 40);
    private static final int WARM_UP = Integer.getInteger("portal.drills.warmup", 100);
    private static final int WINDOWS = Integer.getInteger("portal.drills.windows", 15);
    private static final String HEAD = "%-8s %9s %9s %7s %9s %9s";
    private static final String ROW = "%-8s %9.1f %9.1f %7.2f %9.2f %9.2f";
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    @TempDir
    Path folder;

    @Test
    void theServicesAgainstTheirOwnStatements() throws Exception {
        String pgbench = pgbench();
        try (var postgres = KillablePostgres.in(folder);
                var portal =
                        DrillPortal.start(DrillPortal.settings(postgres.url()).toArray(String[]::new))) {
            var jdbc = JdbcClient.create(new DriverManagerDataSource(postgres.url()));
            var desk = new ServiceDesk(portal);
            widenTheOffice(jdbc);
            for (int window = 0; window < WARM_UP; window++) {
                serviceWindow(jdbc, desk, window);
            }
            empty(jdbc);
            Path script = folder.resolve("booking.sql");
            String log = writeScript(jdbc, desk, postgres, script);
            print(
                    "%nbookings a second, %d clients and connections, %d statements each%n" + HEAD,
                    CLIENTS,
                    BookingScript.count(log),
                    "window",
                    "service",
                    "pgbench",
                    "ratio",
                    "java ms",
                    "server ms");
            report(run(jdbc, desk, postgres, List.of(pgbench, "-f", script.toString())));
        }
    }

    /** Bookings a second, and milliseconds of processor time that one took in the portal and in its database. */
    private record Pair(double service, double pgbench, double java, double server) {

        double ratio() {
            return service / pgbench;
        }
    }

    private List<Pair> run(JdbcClient jdbc, ServiceDesk desk, KillablePostgres postgres, List<String> pgbench)
            throws Exception {
        for (int unmeasured = WINDOWS; unmeasured < WINDOWS + 2; unmeasured++) {
            pgbenchWindow(jdbc, postgres, pgbench, unmeasured);
            serviceWindow(jdbc, desk, unmeasured);
        }
        var pairs = new ArrayList<Pair>();
        for (int window = 0; window < WINDOWS; window++) {
            Duration java = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
            Duration server = postgres.processorTime();
            double service = serviceWindow(jdbc, desk, window);
            double javaMillis = each(ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .orElseThrow()
                    .minus(java));
            double serverMillis = each(postgres.processorTime().minus(server));
            double rate = pgbenchWindow(jdbc, postgres, pgbench, window);
            pairs.add(new Pair(service, rate, javaMillis, serverMillis));
            print(ROW, window + 1, service, rate, pairs.getLast().ratio(), javaMillis, serverMillis);
        }
        return pairs;
    }

    private static void report(List<Pair> pairs) {
        print(
                ROW + "  (aim: 0.8; load %.1f on %d processors)%n",
                "median",
                median(pairs.stream().map(Pair::service)),
                median(pairs.stream().map(Pair::pgbench)),
                median(pairs.stream().map(Pair::ratio)),
                median(pairs.stream().map(Pair::java)),
                median(pairs.stream().map(Pair::server)),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    private static double each(Duration all) {
        return all.toNanos() / 1e6 / CLIENTS / BOOKINGS_EACH;
    }

    private static double median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static double serviceWindow(JdbcClient jdbc, ServiceDesk desk, long seed) throws Exception {
        empty(jdbc);
        Queue<Instant> times = timesForAll(desk, seed);
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            threads.invokeAll(IntStream.range(0, CLIENTS)
                            .<Callable<Void>>mapToObj(client -> () -> {
                                for (int i = 0; i < BOOKINGS_EACH; i++) {
                                    book(desk, UUID.randomUUID(), times.remove());
                                }
                                return null;
                            })
                            .toList())
                    .forEach(client -> assertThat(client.state()).isEqualTo(Future.State.SUCCESS));
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        assertBooked(jdbc);
        return CLIENTS * BOOKINGS_EACH / seconds;
    }

    private static void book(ServiceDesk desk, UUID id, Instant start) {
        desk.run(new Errand(Kind.HOLD, id, "billing", start));
        desk.run(new Errand(Kind.BOOK, id, "billing", start));
    }

    private static Queue<Instant> timesForAll(ServiceDesk desk, long seed) {
        var times = new ArrayList<Instant>();
        desk.times(Integer.MAX_VALUE).forEach(start -> times.addAll(List.of(start, start, start)));
        Collections.shuffle(times, new Random(seed));
        return new ConcurrentLinkedQueue<>(times);
    }

    private double pgbenchWindow(JdbcClient jdbc, KillablePostgres postgres, List<String> pgbench, int window)
            throws Exception {
        empty(jdbc);
        var command = new ArrayList<>(pgbench);
        command.addAll(List.of("-n", "-M", "prepared", "-h", "127.0.0.1", "-p", "" + postgres.port()));
        command.addAll(List.of("-U", "postgres", "-c", "" + CLIENTS, "-j", "2", "-t", "" + BOOKINGS_EACH));
        long firstDay = LocalDate.now(ZoneOffset.UTC).plusDays(2).toEpochDay() * 86_400;
        command.addAll(List.of("-D", "i=-1", "-D", "clients=" + CLIENTS, "-D", "window=" + window));
        command.addAll(List.of("-D", "first_day=" + firstDay, "postgres"));
        Path output = folder.resolve("pgbench.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        Matcher tps = TPS.matcher(Files.readString(output));
        assertThat(tps.find()).as(Files.readString(output)).isTrue();
        assertBooked(jdbc);
        return Double.parseDouble(tps.group(1));
    }

    /** The same rows, whoever has booked. */
    private static void assertBooked(JdbcClient jdbc) {
        int all = CLIENTS * BOOKINGS_EACH;
        for (String table : List.of("appointment", "outgoing_mail", "taken_quarter where expires_at is null")) {
            assertThat(jdbc.sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isEqualTo(all);
        }
        assertThat(jdbc.sql("select count(*) from slot_hold")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** @return the log of the booking that no job's statements came between */
    private static String writeScript(JdbcClient jdbc, ServiceDesk desk, KillablePostgres postgres, Path script)
            throws Exception {
        String shortest = "";
        for (Instant start : desk.times(200).reversed().subList(0, 3)) {
            UUID id = UUID.randomUUID();
            String log = logOf(jdbc, postgres, () -> book(desk, id, start));
            if (shortest.isEmpty() || BookingScript.count(log) < BookingScript.count(shortest)) {
                shortest = log;
                Files.writeString(script, new BookingScript(id.toString(), start).of(log));
            }
        }
        return shortest;
    }

    private static String logOf(JdbcClient jdbc, KillablePostgres postgres, Runnable booking) throws Exception {
        logStatements(jdbc, "all");
        int before = Files.readString(postgres.log()).length();
        booking.run();
        Thread.sleep(300);
        String log = BookingScript.untilTheLastCommit(
                Files.readString(postgres.log()).substring(before));
        logStatements(jdbc, "none");
        return log;
    }

    private static void logStatements(JdbcClient jdbc, String which) throws InterruptedException {
        jdbc.sql("alter system set log_statement = '" + which + "'").update();
        jdbc.sql("select pg_reload_conf()").query(Boolean.class).single();
        Thread.sleep(500);
    }

    /** Three counters of its own, so that there is room for a window; all keep the office's hours. */
    private static void widenTheOffice(JdbcClient jdbc) {
        jdbc.sql("update schedule_version set version = version + 1").update();
        jdbc.sql("update counter set active = false").update();
        for (int id = BookingScript.COUNTERS_AFTER + 1; id <= BookingScript.COUNTERS_AFTER + 3; id++) {
            jdbc.sql("insert into counter (id, name_hu, name_en, active, sample) values (?, '-', '-', true, true)")
                    .param(id)
                    .update();
            jdbc.sql("insert into counter_matter (counter_id, matter_id) select ?, id from matter")
                    .param(id)
                    .update();
        }
    }

    private static void empty(JdbcClient jdbc) {
        jdbc.sql("truncate table budget, " + String.join(", ", OfficeTest.TABLES))
                .update();
    }

    /** Debian keeps it beside the server; the server that the tests bring has none. */
    private static String pgbench() throws IOException {
        try (var versions = Files.exists(Path.of("/usr/lib/postgresql"))
                ? Files.list(Path.of("/usr/lib/postgresql"))
                : Stream.<Path>empty()) {
            return Stream.concat(
                            Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                    .map(Path::of),
                            versions.map(version -> version.resolve("bin")).sorted(Collections.reverseOrder()))
                    .map(bin -> bin.resolve("pgbench"))
                    .filter(Files::isExecutable)
                    .map(Path::toString)
                    .findFirst()
                    .orElseThrow(
                            () -> new AssertionError(
                                    "There is no pgbench here. On Debian and Ubuntu: apt install postgresql-contrib postgresql"));
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
