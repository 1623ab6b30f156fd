package hu.miho.portal.feeds;

import hu.miho.portal.feeds.FeedProblem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was found wrong with a feed: the first of each severity in full, all of them as a number. */
final class Problems {

    /** How many of each severity are listed. */
    static final int LISTED = 1_000;

    private static final int LONGEST_QUOTE = ColumnType.LONGEST_TEXT;
    private static final Comparator<FeedProblem> BY_PLACE = Comparator.comparing(FeedProblem::severity)
            .thenComparing(problem -> fileOrder(problem.file()))
            .thenComparing(FeedProblem::line, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<FeedProblem> errors = new ArrayList<>();
    private final List<FeedProblem> warnings = new ArrayList<>();
    private long errorCount;
    private long warningCount;

    /** Makes the problem only when there is room to list it: a feed may have millions. */
    void add(Severity severity, Supplier<FeedProblem> problem) {
        count(severity, 1);
        if (room(severity) > 0) {
            listOf(severity).add(quotable(problem.get()));
        }
    }

    void add(FeedProblem problem) {
        add(problem.severity(), () -> problem);
    }

    /** An error of a whole file or of the whole feed. */
    void addError(FeedReason reason, @Nullable String file, @Nullable String value, @Nullable String detail) {
        add(new FeedProblem(Severity.ERROR, file, null, null, value, reason, detail));
    }

    /** Adds to the true number; the first of them are added one by one, by {@link #list}. */
    void count(Severity severity, long more) {
        if (severity == Severity.ERROR) {
            errorCount += more;
        } else {
            warningCount += more;
        }
    }

    /** Lists a problem that is counted already. */
    void list(FeedProblem problem) {
        if (room(problem.severity()) > 0) {
            listOf(problem.severity()).add(quotable(problem));
        }
    }

    int room(Severity severity) {
        return LISTED - listOf(severity).size();
    }

    long errorCount() {
        return errorCount;
    }

    long warningCount() {
        return warningCount;
    }

    boolean refuse() {
        return errorCount > 0;
    }

    /** Errors first, then by file and line. */
    List<FeedProblem> listed() {
        var all = new ArrayList<FeedProblem>(errors);
        all.addAll(warnings);
        all.sort(BY_PLACE);
        return all;
    }

    private List<FeedProblem> listOf(Severity severity) {
        return severity == Severity.ERROR ? errors : warnings;
    }

    private static int fileOrder(@Nullable String fileName) {
        return fileName == null
                ? -1
                : FeedFile.named(fileName).map(FeedFile::ordinal).orElse(-1);
    }

    private static FeedProblem quotable(FeedProblem problem) {
        return new FeedProblem(
                problem.severity(),
                quotable(problem.file()),
                problem.line(),
                quotable(problem.column()),
                quotable(problem.value()),
                problem.reason(),
                quotable(problem.detail()));
    }

    /** Short enough to store, and without what a database or a terminal would stumble over. */
    static @Nullable String quotable(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String visible = StrictText.visible(text);
        return visible.length() <= LONGEST_QUOTE ? visible : visible.substring(0, LONGEST_QUOTE - 1) + "…";
    }
}
