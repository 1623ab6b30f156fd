package hu.miho.portal.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes files that a spreadsheet opens with a click, in Hungary too: UTF-8 with a byte order mark, semicolons between the
 * fields. A field that a spreadsheet would take for a formula is written as words (S14).
 */
public final class CsvDocument {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@|].*|^[\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(,\\d+)?");

    private CsvDocument() {}

    /** @param rows the heads of the columns first */
    public static byte[] write(List<List<String>> rows) {
        var text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (var writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            rows.forEach(row ->
                    writer.writeRecord(row.stream().map(CsvDocument::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String field) {
        boolean asFormula =
                FORMULA.matcher(field).matches() && !NUMBER.matcher(field).matches();
        return asFormula ? "'" + field : field;
    }
}
