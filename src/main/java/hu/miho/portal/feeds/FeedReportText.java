package hu.miho.portal.feeds;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A report as plain Hungarian text, for the console and for the file beside a processed feed. */
@Component
class FeedReportText {

    private final I18NProvider texts;

    FeedReportText(I18NProvider texts) {
        this.texts = texts;
    }

    String of(FeedReport report) {
        var lines = new ArrayList<String>();
        FeedRun run = report.run();
        lines.add(text("feeds.report.title", Objects.requireNonNullElse(run.feedId(), run.source())));
        if (run.kind() != null) {
            lines.add(text("feeds.run.kind") + ": " + text(run.kind().textKey()));
        }
        lines.add(text("feeds.run.outcome") + ": " + text(run.outcome().textKey()));
        lines.addAll(table(report.files()));
        lines.addAll(list("feeds.problems.errors", run.errors(), report.errors()));
        lines.addAll(list("feeds.problems.warnings", run.warnings(), report.warnings()));
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private List<String> table(List<FileCounts> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        String form = "%-28s%12s%12s%12s%12s";
        var head = Stream.of("file", "rows", "added", "changed", "retired")
                .map(column -> text("feeds.files." + column))
                .toArray();
        return Stream.concat(
                        Stream.of("", form.formatted(head)),
                        files.stream()
                                .map(file -> form.formatted(
                                        file.file(), file.rows(), file.added(), file.changed(), file.retired())))
                .toList();
    }

    private List<String> list(String headingKey, long count, List<FeedProblem> problems) {
        if (count == 0) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(text(headingKey, String.valueOf(count)));
        if (problems.size() < count) {
            lines.add(text("feeds.problems.some", String.valueOf(problems.size()), String.valueOf(count)));
        }
        problems.forEach(problem -> lines.add("- " + line(problem)));
        return lines;
    }

    private String line(FeedProblem problem) {
        String where = Stream.of(
                        problem.file(),
                        problem.line() == null ? null : text("feeds.report.line", String.valueOf(problem.line())),
                        problem.column(),
                        problem.value() == null ? null : "\"" + problem.value() + "\"")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String reason = problem.reasonIn(Formats.HUNGARIAN, texts);
        return where.isEmpty() ? reason : where + ": " + reason;
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, Formats.HUNGARIAN, arguments);
    }
}
