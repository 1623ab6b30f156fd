package hu.miho.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hu.miho.portal.shared.Sha256;
import hu.miho.portal.testing.ChildProcess;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.DrillPortal;
import hu.miho.portal.testing.KillablePostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A portal in which cases are approved and exported is killed at random points (SIGKILL), on PostgreSQL: each case is before
 * its approval or after it, with its changes, its letter and its mail; what was promised is there; an export is whole or not
 * there, and the next one holds all that waits. {@code -Dportal.drills.approvals=100} for the whole drill (R4).
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class ApprovalCrashIT {

    private static final int ROUNDS = Integer.getInteger("portal.drills.approvals", 2);
    private static final int LONGEST_MILLIS = 3_000;
    private static final Set<String> AFTER = Set.of("APPROVED", "BEING_RECORDED");

    @TempDir
    Path folder;

    private final Set<UUID> promised = new HashSet<>();
    private final Random random = new Random();
    private JdbcClient jdbc;
    private List<String> settings;

    @Test
    void killedBetweenApprovalAndExportNothingIsHalfDoneOrLost() throws Exception {
        try (var postgres = KillablePostgres.in(folder.resolve("database"))) {
            jdbc = JdbcClient.create(new DriverManagerDataSource(postgres.url()));
            settings = DrillPortal.settings(postgres.url());
            runToTheEnd(0);
            var data = new CustomerData(jdbc);
            data.customer(ApprovingPortal.CUSTOMER).insert();
            data.place(ApprovingPortal.CUSTOMER + "/00000001").insert();
            for (int round = 0; round < ROUNDS; round++) {
                boolean first = round == ROUNDS - 1 && promised.isEmpty();
                killAfter(random.nextInt(LONGEST_MILLIS), first ? ApprovingPortal.APPROVED : ApprovingPortal.READY);
                assertNothingIsHalfDone();
            }
            assertThat(promised)
                    .as("cases that were approved in %d rounds", ROUNDS)
                    .isNotEmpty();
            runToTheEnd(1);
            assertNothingIsHalfDone();
            assertThat(count("service_case where state = 'APPROVED'")).isZero();
            assertThat(rowsOf(exports().getLast())).isEqualTo(count("case_change where outcome is null"));
            System.out.printf(
                    Locale.ROOT,
                    "%d kills, %d approvals promised, %d cases, %d exports%n",
                    ROUNDS,
                    promised.size(),
                    count("service_case"),
                    exports().size());
        }
    }

    /**
     * @param since what begins the line from which the time counts: on a slow machine a portal that is killed at once has
     *     promised nothing
     */
    private void killAfter(int millis, String since) throws Exception {
        Process process = start(Integer.MAX_VALUE);
        BufferedReader output = process.inputReader();
        readUntil(since, output);
        Thread killer = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            process.destroyForcibly();
        });
        output.lines().forEach(this::note);
        killer.join();
        process.waitFor();
    }

    private void runToTheEnd(int cases) throws Exception {
        Process process = start(cases);
        process.inputReader().lines().forEach(this::note);
        assertThat(process.waitFor()).isZero();
    }

    private Process start(int cases) throws IOException {
        var arguments = new ArrayList<>(List.of(outbox().toString(), String.valueOf(cases)));
        arguments.addAll(settings);
        return ChildProcess.of(ApprovingPortal.class, arguments)
                .directory(folder.toFile())
                .start();
    }

    private void readUntil(String since, BufferedReader output) throws IOException {
        var said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            note(line);
            if (line.startsWith(since)) {
                return;
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("the portal did not start:\n" + said);
    }

    /** A line that was cut off promises nothing. */
    private void note(String line) {
        String id = line.replace(ApprovingPortal.APPROVED, "");
        if (line.startsWith(ApprovingPortal.APPROVED) && id.length() == 36) {
            promised.add(UUID.fromString(id));
        }
    }

    private record Row(UUID id, String state, String caseNo, int approvals, int changes, int letters) {}

    private void assertNothingIsHalfDone() throws IOException {
        awaitTheDeadOnesEnd();
        List<Row> rows = jdbc.sql("select id, state, case_no,"
                        + " (select count(*) from case_event e where e.case_id = c.id and e.kind = 'APPROVED') approvals,"
                        + " (select count(*) from case_change h where h.case_id = c.id) changes,"
                        + " (select count(*) from case_document d where d.case_id = c.id and d.kind = 'DECISION') letters"
                        + " from service_case c")
                .query(Row.class)
                .list();
        for (Row row : rows) {
            int expected = AFTER.contains(row.state()) ? 1 : 0;
            assertThat(row)
                    .extracting(Row::approvals, Row::changes, Row::letters)
                    .as("%s", row)
                    .containsExactly(expected, expected, expected);
        }
        List<Row> approved =
                rows.stream().filter(row -> AFTER.contains(row.state())).toList();
        assertThat(approved).extracting(Row::id).containsAll(promised);
        assertThat(count("outgoing_mail where template = 'case-approved'")).isEqualTo(approved.size());
        assertThat(rows.stream()
                        .map(Row::caseNo)
                        .filter(number -> number != null)
                        .map(ApprovalCrashIT::mainNumber))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, numbered(rows)).boxed().toList());
        assertExportsAreWhole(rows);
    }

    private static int numbered(List<Row> rows) {
        return (int) rows.stream().filter(row -> row.caseNo() != null).count();
    }

    private static int mainNumber(String caseNo) {
        return Integer.parseInt(caseNo.substring(caseNo.indexOf('/') + 1));
    }

    /** A case that is being recorded is in an export; every export is as its manifest says. */
    private void assertExportsAreWhole(List<Row> rows) throws IOException {
        var exported = new StringBuilder();
        for (Path export : exports()) {
            byte[] csv = Files.readAllBytes(export.resolve("changes.csv"));
            var manifest = JsonMapper.shared()
                    .readTree(Files.readAllBytes(export.resolve(FeedSource.MANIFEST)))
                    .get("files")
                    .get("changes.csv");
            assertThat(manifest.get("sha256").asString()).isEqualTo(Sha256.of(csv));
            exported.append(Files.readString(export.resolve("changes.csv")));
        }
        assertThat(rows).allSatisfy(row -> {
            if (row.state().equals("BEING_RECORDED")) {
                assertThat(exported.toString()).contains("\n" + row.caseNo() + ";");
            }
        });
    }

    /** A server notices a client's death only when it next writes to it. */
    private void awaitTheDeadOnesEnd() {
        await().atMost(30, TimeUnit.SECONDS)
                .until(() -> count(
                                "pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'")
                        == 0);
    }

    private Path outbox() {
        return folder.resolve("outbox");
    }

    private List<Path> exports() throws IOException {
        if (!Files.exists(outbox())) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(outbox())) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static int rowsOf(Path export) throws IOException {
        return Files.readAllLines(export.resolve("changes.csv")).size() - 1;
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
