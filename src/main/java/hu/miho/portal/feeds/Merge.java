package hu.miho.portal.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves the staged rows into the portal's tables, within the caller's transaction. */
final class Merge {

    private final JdbcClient jdbc;

    Merge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Replaces known keys' rows and adds the others, file by file; a FULL feed then retires what it no longer names.
     *
     * @return what it changed, for each file that the feed carries
     */
    List<FileCounts> run(Manifest manifest, FeedProgress progress) {
        var counts = new ArrayList<FileCounts>();
        var files = manifest.files();
        for (Map.Entry<FeedFile, Manifest.ListedFile> entry : files.entrySet()) {
            progress.at(FeedStep.MERGING, counts.size(), files.size());
            FeedFile file = entry.getKey();
            if (file == FeedFile.INVOICES || file == FeedFile.INVOICE_LINES) {
                removeReplacedLines();
            }
            long changed = update(file);
            long added = insert(file);
            long retired = manifest.kind() == FeedKind.FULL && file.retires() ? retire(file) : 0;
            counts.add(new FileCounts(file.fileName(), entry.getValue().rows(), added, changed, retired));
        }
        return counts;
    }

    private long update(FeedFile file) {
        var columns = file.columns().stream()
                .filter(column -> !column.key())
                .map(FeedColumn::target)
                .toList();
        String differs = columns.stream()
                .map(column -> "t.%s is distinct from s.%s".formatted(column, column))
                .collect(Collectors.joining(" or "));
        String set = columns.stream()
                .map(column -> "%s = s.%s".formatted(column, column))
                .collect(Collectors.joining(", "));
        return jdbc.sql("merge into %s t using %s s on (%s) when matched and (%s) then update set %s"
                        .formatted(
                                file.table(),
                                file.stage(),
                                sameKey(file),
                                file.retires() ? differs + " or t.retired" : differs,
                                file.retires() ? set + ", retired = false" : set))
                .update();
    }

    private long insert(FeedFile file) {
        String columns = file.columns().stream().map(FeedColumn::target).collect(Collectors.joining(", "));
        return jdbc.sql("insert into %s (%s) select %s from %s s where not exists (select 1 from %s t where %s)"
                        .formatted(file.table(), columns, columns, file.stage(), file.table(), sameKey(file)))
                .update();
    }

    private long retire(FeedFile file) {
        return jdbc.sql(
                        "update %s t set retired = true where not t.retired and not exists (select 1 from %s s where %s)"
                                .formatted(file.table(), file.stage(), sameKey(file)))
                .update();
    }

    /** An invoice comes with all its lines: those of before that it no longer has go. */
    private void removeReplacedLines() {
        jdbc.sql("""
                        delete from invoice_line t
                        where t.invoice_no in (select invoice_no from %1$s union select invoice_no from %2$s)
                        and not exists (select 1 from %2$s s where %3$s)""".formatted(
                        FeedFile.INVOICES.stage(), FeedFile.INVOICE_LINES.stage(), sameKey(FeedFile.INVOICE_LINES)))
                .update();
    }

    private static String sameKey(FeedFile file) {
        return file.keys().stream()
                .map(key -> "t.%s = s.%s".formatted(key.target(), key.target()))
                .collect(Collectors.joining(" and "));
    }
}
