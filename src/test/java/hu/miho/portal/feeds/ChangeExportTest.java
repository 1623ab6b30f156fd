package hu.miho.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.shared.Sha256;
import hu.miho.portal.testing.AppendOnly;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Approved changes on their way to the billing system (FEED.md, "The way back"); on both databases. */
class ChangeExportTest {

    abstract static class Exporting {

        private static final OffsetDateTime NOON = OffsetDateTime.of(2026, 11, 25, 11, 0, 0, 0, ZoneOffset.UTC);

        @Autowired
        ChangeExport export;

        @Autowired
        ChangeExportCommand command;

        @Autowired
        JdbcClient jdbc;

        @TempDir
        Path out;

        @BeforeEach
        void noCases() {
            AppendOnly.empty(jdbc, "case_event");
            for (String table : List.of(
                    "case_invitation",
                    "case_answer",
                    "case_document",
                    "case_change",
                    "service_case",
                    "change_confirmation")) {
                jdbc.sql("delete from " + table).update();
            }
        }

        @Test
        void withoutAnythingApprovedNothingIsWritten() {
            assertThat(export.write(out)).isEmpty();
            assertThat(out).isEmptyDirectory();
        }

        @Test
        void anExportHasTheContractsColumnsAndAManifestThatFits() throws IOException {
            approvedCase("2026/00007", "3525 Miskolc, \"Fő; utca\" 1.");
            Path folder = export.write(out).orElseThrow();
            byte[] csv = Files.readAllBytes(folder.resolve("changes.csv"));
            assertThat(new String(csv, StandardCharsets.UTF_8)).isEqualTo("""
                            case_no;change_no;customer_id;place_no;meter_id;case_kind;field;effective_on;old_value;new_value;approved_at;approved_by
                            2026/00007;1;100200300;00000001;;mailing-address;MAILING_ADDRESS;2026-11-25;;"3525 Miskolc, ""Fő; utca"" 1.";2026-11-25T12:00:00+01:00;ugyintezo@miho.hu
                            """);
            var manifest = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("manifest.json")));
            assertThat(manifest.path("files").path("changes.csv").path("rows").asInt())
                    .isEqualTo(1);
            assertThat(manifest.path("files").path("changes.csv").path("sha256").asString())
                    .isEqualTo(Sha256.of(csv));
            assertThat(manifest.path("feed_id").asString())
                    .isEqualTo(folder.getFileName().toString());
            assertThat(state("2026/00007")).isEqualTo("BEING_RECORDED");
        }

        @Test
        void eachExportHoldsEverythingThatIsNotConfirmed() throws IOException {
            approvedCase("2026/00001", "a");
            export.write(out);
            approvedCase("2026/00002", "b");
            assertThat(rows(export.write(out).orElseThrow())).isEqualTo(2);
            jdbc.sql("insert into change_confirmation (case_no, change_no, status, booked_on)"
                            + " values ('2026/00001', '1', 'BOOKED', date '2026-11-26')")
                    .update();
            assertThat(rows(export.write(out).orElseThrow())).isEqualTo(1);
        }

        @Test
        void whatAKilledExportLeftBehindIsNoExportAndIsClearedAway() throws IOException {
            approvedCase("2026/00001", "a");
            Path half = Files.createDirectory(out.resolve(".unfinished-1"));
            Files.writeString(half.resolve("changes.csv"), "case_no;");
            Files.setLastModifiedTime(half, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
            export.write(out);
            try (var left = Files.list(out)) {
                assertThat(left).singleElement().satisfies(folder -> {
                    assertThat(folder.getFileName().toString()).startsWith("changes-");
                    assertThat(folder).isDirectoryContaining("glob:**manifest.json");
                });
            }
        }

        @Test
        void theCommandSaysWhereItIsOrThatNothingWaits() {
            assertThat(command.run(new DefaultApplicationArguments("--export-changes=" + out)))
                    .isZero();
            assertThat(command.run(new DefaultApplicationArguments("--export-changes")))
                    .isOne();
            approvedCase("2026/00001", "a");
            assertThat(command.run(new DefaultApplicationArguments("--export-changes=" + out)))
                    .isZero();
            assertThat(out).isNotEmptyDirectory();
        }

        private void approvedCase(String number, String value) {
            var data = new CustomerData(jdbc);
            UUID id = UUID.randomUUID();
            data.row("service_case")
                    .with("id", id)
                    .with("version", 0)
                    .with("procedure_id", "mailing-address")
                    .with("state", "APPROVED")
                    .with("customer_id", "100200300")
                    .with("customer_name", "Kovács Ilona")
                    .with("language", "hu")
                    .with("case_no", number)
                    .with("started_at", NOON)
                    .with("changed_at", NOON)
                    .with("filed_at", NOON)
                    .with("page", 1)
                    .insert();
            data.row("case_change")
                    .with("case_id", id)
                    .with("change_no", 1)
                    .with("customer_id", "100200300")
                    .with("place_no", "00000001")
                    .with("field", "MAILING_ADDRESS")
                    .with("effective_on", LocalDate.of(2026, 11, 25))
                    .with("new_value", value)
                    .with("approved_at", NOON)
                    .with("approved_by", "ugyintezo@miho.hu")
                    .insert();
        }

        private String state(String number) {
            return jdbc.sql("select state from service_case where case_no = ?")
                    .param(number)
                    .query(String.class)
                    .single();
        }

        private static int rows(Path folder) throws IOException {
            return Files.readAllLines(folder.resolve("changes.csv")).size() - 1;
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Exporting {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Exporting {}
}
