package hu.miho.portal.feeds;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import hu.miho.portal.cases.ApprovedChange;
import hu.miho.portal.cases.ChangeLedger;
import hu.miho.portal.shared.Sha256;
import hu.miho.portal.ui.Formats;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what clerks have approved and no feed has confirmed into a folder for the billing system (FEED.md, "The way back").
 * An export is whole or not there: it is written beside its place, the manifest last, and then moved. The rows of the
 * cases are the truth, so whatever is lost is written again by the next export.
 */
@Component
class ChangeExport {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeExport.class);
    private static final String UNFINISHED = ".unfinished-";
    private static final String CHANGES = "changes.csv";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'changes-'uuuuMMdd'T'HHmmssSSS");
    private static final String[] COLUMNS = {
        "case_no",
        "change_no",
        "customer_id",
        "place_no",
        "meter_id",
        "case_kind",
        "field",
        "effective_on",
        "old_value",
        "new_value",
        "approved_at",
        "approved_by"
    };

    private final ChangeLedger ledger;
    private final ChangeExportProperties properties;
    private final Clock clock;

    ChangeExport(ChangeLedger ledger, ChangeExportProperties properties, Clock clock) {
        this.ledger = ledger;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.exports.cron:0 45 0 * * *}", zone = "Europe/Budapest")
    void nightly() {
        write(properties.outbox()).ifPresent(export -> LOG.info("Approved changes lie ready in {}", export));
    }

    /**
     * Writes an export of everything that is not confirmed.
     *
     * @param out the folder that it becomes a folder of
     * @return where it is; empty when nothing waits
     */
    Optional<Path> write(Path out) {
        List<ApprovedChange> changes = ledger.unconfirmed();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        try {
            Files.createDirectories(out);
            clearAway(out);
            String name = NAME.format(clock.instant().atZone(Formats.ZONE));
            Path unfinished = Files.createTempDirectory(out, UNFINISHED);
            write(unfinished, name, changes);
            Path export = Files.move(unfinished, out.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            ledger.exported(
                    changes.stream().map(ApprovedChange::caseNo).distinct().toList());
            return Optional.of(export);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(Path folder, String name, List<ApprovedChange> changes) throws IOException {
        byte[] csv = csv(changes);
        put(folder.resolve(CHANGES), csv);
        var manifest = Map.of(
                "feed_id",
                name,
                "kind",
                "FULL",
                "encoding",
                "UTF-8",
                "created_at",
                time(clock.instant()),
                "files",
                Map.of(CHANGES, Map.of("rows", changes.size(), "sha256", Sha256.of(csv))));
        put(folder.resolve(FeedSource.MANIFEST), JsonMapper.shared().writeValueAsBytes(manifest));
    }

    private static byte[] csv(List<ApprovedChange> changes) throws IOException {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            csv.writeRecord(COLUMNS);
            changes.forEach(change -> csv.writeRecord(row(change)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(ApprovedChange approved) {
        var change = approved.change();
        return List.of(
                approved.caseNo(),
                String.valueOf(approved.changeNo()),
                change.customer().value(),
                orEmpty(change.placeNo()),
                orEmpty(change.meterId()),
                approved.caseKind(),
                change.field().name(),
                change.effectiveOn().toString(),
                orEmpty(change.oldValue()),
                orEmpty(change.newValue()),
                time(approved.approvedAt()),
                approved.approvedBy());
    }

    /** On the disk, not only on its way there. */
    private static void put(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** What an export that was killed has left behind; one that is being written is younger than an hour. */
    private void clearAway(Path out) throws IOException {
        Instant old = clock.instant().minus(1, ChronoUnit.HOURS);
        try (var entries = Files.newDirectoryStream(out, UNFINISHED + "*")) {
            for (Path entry : entries) {
                if (Files.getLastModifiedTime(entry).toInstant().isBefore(old)) {
                    FileSystemUtils.deleteRecursively(entry);
                }
            }
        }
    }

    private static String time(Instant instant) {
        return OffsetDateTime.ofInstant(instant.truncatedTo(ChronoUnit.SECONDS), Formats.ZONE)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
