package hu.miho.portal.journey;

import de.siegmar.fastcsv.reader.CsvReader;
import hu.miho.portal.journey.RunningPortal.DemoHousehold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the demo's generator makes again, byte for byte: the feed that the portal began with, and the DELTA after it. */
final class DemoFeeds {

    private static final String MANIFEST = "manifest.json";

    private final Path full;
    private final Path delta;

    private DemoFeeds(Path full) {
        this.full = full;
        this.delta = full.resolveSibling(full.getFileName() + "-delta");
    }

    /** Those of a portal that was started with the demo's usual settings. */
    static DemoFeeds like(RunningPortal portal) {
        Path folder = portal.folder().resolve("feeds");
        RunningPortal.run("--make-demo-feed=" + folder, "--customers=120", "--years=3", "--seed=1");
        return new DemoFeeds(folder);
    }

    /** The id of the feed that the portal began with. */
    String taken() {
        return JsonMapper.shared()
                .readTree(delta.resolve(MANIFEST).toFile())
                .get("follows")
                .asString();
    }

    /** Rows that the DELTA brings, each by the names of its columns. */
    List<Map<String, String>> brought(String file) {
        return rows(delta, file, Charset.forName("windows-1250"));
    }

    /** Who could register, in the order of their customer IDs. */
    List<DemoHousehold> households() {
        return rows(full, "customers.csv", StandardCharsets.UTF_8).stream()
                .filter(row -> row.get("kind").equals("RESIDENTIAL"))
                .filter(row -> !row.get("birth_place").isEmpty()
                        && !row.get("birth_date").isEmpty())
                .map(row -> new DemoHousehold(row.get("customer_id"), row.get("birth_place"), row.get("birth_date")))
                .toList();
    }

    /** The customer whose mail address the feed gives. */
    String customerOf(String email) {
        return rows(full, "customers.csv", StandardCharsets.UTF_8).stream()
                .filter(row -> row.get("email").equals(email))
                .findFirst()
                .orElseThrow()
                .get("customer_id");
    }

    /** Puts the DELTA into a portal's inbox as the billing system does: the manifest last. */
    void putDeltaInto(Path inbox) {
        Path target = inbox.resolve("delta");
        try (var files = Files.walk(delta)) {
            for (Path file : files.filter(path -> !path.endsWith(MANIFEST)).toList()) {
                Path copy = target.resolve(delta.relativize(file));
                Files.createDirectories(Files.isDirectory(file) ? copy : copy.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, copy);
                }
            }
            Files.copy(delta.resolve(MANIFEST), target.resolve(MANIFEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> rows(Path feed, String file, Charset encoding) {
        try (var rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(feed.resolve(file), encoding)) {
            return rows.stream().map(row -> row.getFieldsAsMap()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
