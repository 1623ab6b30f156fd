package hu.miho.portal.feeds;

import hu.miho.portal.feeds.FeedProblem.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code manifest.json} and finds everything that is wrong with it, and with the list of files it gives. */
final class ManifestReader {

    private static final long LARGEST = 1024 * 1024;
    private static final Map<String, Charset> ENCODINGS =
            Map.of("UTF-8", StandardCharsets.UTF_8, "windows-1250", Charset.forName("windows-1250"));
    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final FeedSource source;
    private final Problems problems;

    ManifestReader(FeedSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** @return nothing when the manifest says too little to go on; then a problem says why */
    @Nullable
    Manifest read() throws IOException, FeedRefused {
        JsonNode json = parse();
        long before = problems.errorCount();
        String feedId = text(json, "feed_id");
        FeedKind kind = kind(json);
        String follows = follows(json, kind);
        Charset encoding = encoding(json);
        createdAt(json);
        Map<FeedFile, Manifest.ListedFile> files = files(json, kind);
        if (feedId == null || kind == null || encoding == null || problems.errorCount() > before) {
            return null;
        }
        return new Manifest(feedId, kind, follows, encoding, files);
    }

    /** What a feed calls itself, for sorting; empty when that cannot be told. Problems are left to whoever takes it. */
    static String feedIdOf(Path feed, FeedProperties limits) {
        try (var source = FeedSource.open(feed, limits)) {
            return new ManifestReader(source, new Problems())
                    .parse()
                    .path("feed_id")
                    .asString("");
        } catch (IOException | FeedRefused unreadable) {
            return "";
        }
    }

    private JsonNode parse() throws IOException, FeedRefused {
        if (!source.has(FeedSource.MANIFEST)) {
            throw new FeedRefused(FeedReason.MANIFEST_MISSING, FeedSource.MANIFEST, null, null);
        }
        if (source.size(FeedSource.MANIFEST) > LARGEST) {
            throw new FeedRefused(FeedReason.MANIFEST_BROKEN, FeedSource.MANIFEST, null, null);
        }
        try (var bytes = source.open(FeedSource.MANIFEST)) {
            JsonNode json = JSON.readTree(bytes.readAllBytes());
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException notJson) {
            // the same as JSON that is no object
        }
        throw new FeedRefused(FeedReason.MANIFEST_BROKEN, FeedSource.MANIFEST, null, null);
    }

    private @Nullable FeedKind kind(JsonNode json) {
        String kind = text(json, "kind");
        if (kind == null || kind.equals("FULL") || kind.equals("DELTA")) {
            return kind == null ? null : FeedKind.valueOf(kind);
        }
        bad("kind", kind, "FULL, DELTA");
        return null;
    }

    private @Nullable String follows(JsonNode json, @Nullable FeedKind kind) {
        if (kind == FeedKind.DELTA) {
            return text(json, "follows");
        }
        if (kind == FeedKind.FULL && json.hasNonNull("follows")) {
            bad("follows", json.get("follows").toString(), "–");
        }
        return null;
    }

    private @Nullable Charset encoding(JsonNode json) {
        String name = text(json, "encoding");
        if (name == null) {
            return null;
        }
        Charset encoding = ENCODINGS.get(name);
        if (encoding == null) {
            bad("encoding", name, "UTF-8, windows-1250");
        }
        return encoding;
    }

    private void createdAt(JsonNode json) {
        String createdAt = text(json, "created_at");
        try {
            if (createdAt != null) {
                OffsetDateTime.parse(createdAt);
            }
        } catch (DateTimeException notATime) {
            bad("created_at", createdAt, "2026-11-22T23:10:00+01:00");
        }
    }

    private Map<FeedFile, Manifest.ListedFile> files(JsonNode json, @Nullable FeedKind kind) {
        var files = new EnumMap<FeedFile, Manifest.ListedFile>(FeedFile.class);
        JsonNode list = json.get("files");
        if (list == null || !list.isObject()) {
            bad("files", null, "{…}");
            return files;
        }
        list.properties()
                .forEach(entry -> FeedFile.named(entry.getKey())
                        .ifPresentOrElse(
                                file -> list(file, entry.getValue(), files),
                                () -> problems.addError(FeedReason.UNKNOWN_FILE, entry.getKey(), null, null)));
        if (kind == FeedKind.FULL) {
            for (FeedFile file : FeedFile.values()) {
                if (!file.mayBeLeftOutOfFull() && !files.containsKey(file) && !list.has(file.fileName())) {
                    problems.addError(FeedReason.FILE_NOT_IN_FULL_FEED, file.fileName(), null, null);
                }
            }
        }
        return files;
    }

    private void list(FeedFile file, JsonNode entry, Map<FeedFile, Manifest.ListedFile> files) {
        JsonNode rows = entry.path("rows");
        JsonNode sha256 = entry.path("sha256");
        boolean rowsFit = rows.isIntegralNumber() && rows.canConvertToLong() && rows.longValue() >= 0;
        String checksum = sha256.isString() ? sha256.stringValue().toLowerCase(Locale.ROOT) : "";
        boolean checksumFits = CHECKSUM.matcher(checksum).matches();
        if (!rowsFit) {
            bad(file.fileName() + " rows", rows.isMissingNode() ? null : rows.toString(), "0, 1, 2, …");
        }
        if (!checksumFits) {
            bad(file.fileName() + " sha256", sha256.isMissingNode() ? null : sha256.toString(), "SHA-256");
        }
        if (rowsFit && checksumFits) {
            files.put(file, new Manifest.ListedFile(rows.longValue(), checksum));
        }
    }

    private @Nullable String text(JsonNode json, String field) {
        JsonNode node = json.get(field);
        if (node == null || !node.isString() || node.stringValue().isBlank()) {
            bad(field, node == null ? null : node.toString(), "\"…\"");
            return null;
        }
        String text = node.stringValue();
        if (text.length() > ColumnType.LONGEST_TEXT || text.chars().anyMatch(Character::isISOControl)) {
            bad(field, text, "≤ " + ColumnType.LONGEST_TEXT);
            return null;
        }
        return text;
    }

    private void bad(String field, @Nullable String value, String expected) {
        problems.add(new FeedProblem(
                Severity.ERROR, FeedSource.MANIFEST, null, field, value, FeedReason.MANIFEST_FIELD, expected));
    }
}
