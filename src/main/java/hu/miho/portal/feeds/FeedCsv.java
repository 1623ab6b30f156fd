package hu.miho.portal.feeds;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.FieldModifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.regex.Pattern;

/** CSV as the feed contract has it: RFC 4180 with semicolons, and nothing forgiven. */
final class FeedCsv {

    /** A quote that is never closed must not fill the memory: no field has more characters. */
    private static final int LONGEST_FIELD = 256 * 1024;

    private static final Pattern LINE_IN_MESSAGE = Pattern.compile("line (\\d+)");
    private static final FieldModifier STRAY_QUOTES = new FieldModifier() {
        @Override
        public String modify(long line, int field, boolean quoted, String text) {
            return quoted ? text : StrictText.markStrayQuotes(text);
        }
    };

    private FeedCsv() {}

    /** The header and the rows; the iterator throws {@link CsvParseException} where they cannot be told apart. */
    static Iterator<CsvRecord> records(InputStream bytes, Charset encoding) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(';')
                .quoteCharacter('"')
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .maxBufferSize(LONGEST_FIELD)
                .build(
                        CsvRecordHandler.builder().fieldModifier(STRAY_QUOTES).build(),
                        StrictText.reader(bytes, encoding))
                .iterator();
    }

    /** Where the broken record begins: the parser says so in words only. */
    static long lineOf(CsvParseException broken, long otherwise) {
        var matcher = LINE_IN_MESSAGE.matcher(String.valueOf(broken.getMessage()));
        return matcher.find() ? Long.parseLong(matcher.group(1)) : otherwise;
    }
}
