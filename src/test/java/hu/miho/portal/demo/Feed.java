package hu.miho.portal.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A generated feed, read back. */
record Feed(Path folder) {

    JsonNode manifest() {
        return JsonMapper.shared().readTree(folder.resolve("manifest.json"));
    }

    boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    /** The rows of a file, each by the names of its columns. */
    List<Map<String, String>> rows(String file) {
        var encoding = Charset.forName(manifest().get("encoding").asString());
        try (var rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(folder.resolve(file), encoding)) {
            return rows.stream().map(row -> row.getFieldsAsMap()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows whose column has the value. */
    List<Map<String, String>> rows(String file, String column, String value) {
        return rows(file).stream().filter(row -> row.get(column).equals(value)).toList();
    }
}
