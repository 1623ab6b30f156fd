package hu.miho.portal.feeds;

import de.siegmar.fastcsv.reader.CsvRecord;
import hu.miho.portal.feeds.FeedProblem.Severity;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where each column of a file stands: columns are found by name, in any order. */
final class CsvHeader {

    private final int fieldCount;
    private final int[] positions;

    private CsvHeader(int fieldCount, int[] positions) {
        this.fieldCount = fieldCount;
        this.positions = positions;
    }

    /** @return nothing when a column is unknown, missing or named twice; then problems say so */
    static @Nullable CsvHeader read(FeedFile file, CsvRecord firstLine, Problems problems) {
        List<String> names = firstLine.getFields();
        var known = file.columns().stream().map(FeedColumn::name).toList();
        var seen = new HashSet<String>();
        long before = problems.errorCount();
        for (String name : names) {
            if (!seen.add(name)) {
                problem(file, name, FeedReason.COLUMN_TWICE, problems);
            } else if (!known.contains(name)) {
                problem(file, name, FeedReason.UNKNOWN_COLUMN, problems);
            }
        }
        known.stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> problem(file, name, FeedReason.MISSING_COLUMN, problems));
        return problems.errorCount() > before
                ? null
                : new CsvHeader(
                        names.size(), known.stream().mapToInt(names::indexOf).toArray());
    }

    int fieldCount() {
        return fieldCount;
    }

    /** @param column the column's place in {@link FeedFile#columns()} */
    int position(int column) {
        return positions[column];
    }

    private static void problem(FeedFile file, String name, FeedReason reason, Problems problems) {
        problems.add(new FeedProblem(Severity.ERROR, file.fileName(), 1L, name, null, reason, null));
    }
}
