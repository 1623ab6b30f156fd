package hu.miho.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** One feed in the making: a folder of CSV files and documents. The manifest, written last, makes it ready. */
final class FeedFolder implements AutoCloseable {

    private final Path folder;
    private final Charset encoding;
    private final Map<FeedFile, CsvFile> files = new EnumMap<>(FeedFile.class);
    private final Set<String> documents = new HashSet<>();

    FeedFolder(Path folder, Charset encoding) {
        this.folder = folder;
        this.encoding = encoding;
        try {
            Files.createDirectories(folder.resolve("documents"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void row(FeedFile file, String... fields) {
        files.computeIfAbsent(file, this::open).row(fields);
    }

    /** Adds a file under {@code documents/}; one that is there already is kept. */
    void document(String name, byte[] bytes) {
        if (documents.add(name)) {
            try {
                Files.write(folder.resolve("documents").resolve(name), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Ends a FULL feed: it has every file that is not optional, if need be with a header alone. */
    void finishFull(LocalDate madeOn) {
        for (FeedFile file : FeedFile.values()) {
            if (!file.optional()) {
                files.computeIfAbsent(file, this::open);
            }
        }
        finish(madeOn, Map.of("kind", "FULL"));
    }

    /** Ends a DELTA feed: it has the files it needs. */
    void finishDelta(LocalDate madeOn, String follows) {
        finish(madeOn, Map.of("kind", "DELTA", "follows", follows));
    }

    private void finish(LocalDate madeOn, Map<String, String> kind) {
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("feed_id", madeOn.toString());
        manifest.put("kind", kind.get("kind"));
        if (kind.containsKey("follows")) {
            manifest.put("follows", kind.get("follows"));
        }
        manifest.put("encoding", encoding.name());
        var madeAt = madeOn.atTime(LocalTime.of(23, 10)).atZone(ZoneId.of("Europe/Budapest"));
        manifest.put("created_at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(madeAt));
        manifest.put("files", closedFiles());
        try {
            Files.write(
                    folder.resolve("manifest.json"),
                    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> closedFiles() {
        close();
        var entries = new LinkedHashMap<String, Object>();
        files.forEach((file, csv) -> {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("rows", csv.rows());
            entry.put("sha256", csv.sha256());
            entries.put(file.fileName(), entry);
        });
        return entries;
    }

    private CsvFile open(FeedFile file) {
        try {
            return new CsvFile(folder.resolve(file.fileName()), encoding, file.columns());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            for (CsvFile file : files.values()) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
