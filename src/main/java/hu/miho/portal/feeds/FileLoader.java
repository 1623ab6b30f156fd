package hu.miho.portal.feeds;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import hu.miho.portal.feeds.FeedProblem.Severity;
import hu.miho.portal.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.security.DigestInputStream;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Streams one CSV file into its staging table, checking each value against its column. A row with a bad value is staged
 * without that value, so that rows which refer to it are not reported as well.
 */
final class FileLoader {

    private final FeedFile file;
    private final Manifest.ListedFile listed;
    private final Charset encoding;
    private final Problems problems;
    private final RowCheck rowCheck;

    FileLoader(FeedFile file, Manifest.ListedFile listed, Charset encoding, Problems problems) {
        this.file = file;
        this.listed = listed;
        this.encoding = encoding;
        this.problems = problems;
        this.rowCheck = RowCheck.of(file);
    }

    /** @return false when the rows could not all be told apart, so that checks across files make no sense */
    boolean load(InputStream bytes, StageWriter stage) throws IOException, SQLException {
        var digest = Sha256.begin();
        var digested = new DigestInputStream(bytes, digest);
        boolean whole = readRows(digested, stage);
        digested.transferTo(OutputStream.nullOutputStream());
        String actual = Sha256.hex(digest);
        if (!actual.equals(listed.sha256())) {
            problems.addError(FeedReason.WRONG_CHECKSUM, file.fileName(), actual, listed.sha256());
            return false;
        }
        return whole;
    }

    private boolean readRows(InputStream bytes, StageWriter stage) throws IOException, SQLException {
        long line = 0;
        long rows = 0;
        try {
            var records = FeedCsv.records(bytes, encoding);
            if (!records.hasNext()) {
                problems.addError(FeedReason.NO_HEADER, file.fileName(), null, null);
                return false;
            }
            CsvHeader header = CsvHeader.read(file, records.next(), problems);
            line = 1;
            if (header == null) {
                return false;
            }
            while (records.hasNext()) {
                CsvRecord csvRecord = records.next();
                line = csvRecord.getStartingLineNumber();
                rows++;
                readRow(csvRecord, header, stage);
            }
        } catch (CsvParseException broken) {
            long brokenLine = FeedCsv.lineOf(broken, line + 1);
            problem(Severity.ERROR, brokenLine, null, null, FeedReason.BROKEN_QUOTES, null);
            return false;
        }
        if (rows != listed.rows()) {
            problems.addError(
                    FeedReason.WRONG_ROW_COUNT, file.fileName(), String.valueOf(rows), String.valueOf(listed.rows()));
        }
        return true;
    }

    private void readRow(CsvRecord csvRecord, CsvHeader header, StageWriter stage) throws SQLException {
        long line = csvRecord.getStartingLineNumber();
        if (csvRecord.getFieldCount() != header.fieldCount()) {
            problem(
                    Severity.ERROR,
                    line,
                    null,
                    String.valueOf(csvRecord.getFieldCount()),
                    FeedReason.WRONG_FIELD_COUNT,
                    String.valueOf(header.fieldCount()));
            return;
        }
        var columns = file.columns();
        var values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = readField(columns.get(i), csvRecord.getField(header.position(i)), line);
        }
        rowCheck.check(
                values,
                (severity, column, reason, detail) -> problem(
                        severity,
                        line,
                        columns.get(column).name(),
                        csvRecord.getField(header.position(column)),
                        reason,
                        detail));
        stage.write(line, values);
    }

    private @Nullable Object readField(FeedColumn column, String field, long line) {
        try {
            StrictText.check(field);
            if (field.isBlank()) {
                if (column.required()) {
                    throw BadValue.refused(FeedReason.EMPTY);
                }
                return null;
            }
            if (field.length() > ColumnType.LONGEST_TEXT) {
                throw BadValue.refused(FeedReason.TOO_LONG, String.valueOf(ColumnType.LONGEST_TEXT));
            }
            return column.type().reading().read(field);
        } catch (BadValue bad) {
            problem(bad.severity(), line, column.name(), field, bad.reason(), bad.detail());
            return null;
        }
    }

    private void problem(
            Severity severity,
            long line,
            @Nullable String column,
            @Nullable String value,
            FeedReason reason,
            @Nullable String detail) {
        problems.add(severity, () -> new FeedProblem(severity, file.fileName(), line, column, value, reason, detail));
    }
}
