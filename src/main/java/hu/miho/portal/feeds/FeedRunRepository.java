package hu.miho.portal.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The attempts to take a feed, as rows. Given the import's own connection it writes within the import's transaction. */
class FeedRunRepository {

    private static final String COLUMNS =
            "id, source, taken_by, feed_id, kind, outcome, started_at, finished_at, error_count, warning_count";

    private final JdbcClient jdbc;

    FeedRunRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last feed taken, which the next one must follow. */
    record LastTaken(String feedId, String checksum) {}

    Optional<LastTaken> lastTaken() {
        return jdbc.sql("select feed_id, checksum from feed_run where outcome = 'TAKEN' order by id desc limit 1")
                .query((row, number) -> new LastTaken(row.getString("feed_id"), row.getString("checksum")))
                .optional();
    }

    long start(String source, String takenBy, Instant now) {
        var id = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into feed_run (source, taken_by, started_at, outcome) values (:source, :takenBy, :now, 'RUNNING')")
                .param("source", source)
                .param("takenBy", takenBy)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update(id, "id");
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    void identify(long id, Manifest manifest) {
        jdbc.sql("update feed_run set feed_id = :feedId, kind = :kind, checksum = :checksum where id = :id")
                .param("feedId", manifest.feedId())
                .param("kind", manifest.kind().name())
                .param("checksum", manifest.checksum())
                .param("id", id)
                .update();
    }

    /** Whether an attempt is under way, or seems to be. */
    boolean isAnyUnderWay() {
        return jdbc.sql("select count(*) from feed_run where outcome = 'RUNNING'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Nobody else is taking a feed: what still runs has died with its process. */
    void closeInterrupted(Instant now) {
        var dead = jdbc.sql("select id from feed_run where outcome = 'RUNNING'")
                .query(Long.class)
                .list();
        for (long id : dead) {
            var problems = new Problems();
            problems.addError(FeedReason.INTERRUPTED, null, null, null);
            finish(id, FeedOutcome.FAILED, problems, List.of(), now);
        }
    }

    /** Ends a run that is still under way; what has ended stays as it is, for its data may be in. */
    void finish(long id, FeedOutcome outcome, Problems problems, List<FileCounts> files, Instant now) {
        int ended = jdbc.sql("""
                        update feed_run set outcome = :outcome, finished_at = :now,
                        error_count = :errors, warning_count = :warnings
                        where id = :id and outcome = 'RUNNING'""")
                .param("outcome", outcome.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("errors", problems.errorCount())
                .param("warnings", problems.warningCount())
                .param("id", id)
                .update();
        if (ended == 0) {
            return;
        }
        files.forEach(counts -> add(id, counts));
        int position = 0;
        for (FeedProblem problem : problems.listed()) {
            add(id, position++, problem);
        }
    }

    /** Newest first. */
    List<FeedRun> find(long offset, int limit) {
        return jdbc.sql("select " + COLUMNS + " from feed_run order by id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> run(row))
                .list();
    }

    Optional<FeedReport> report(long id) {
        return jdbc.sql("select " + COLUMNS + " from feed_run where id = :id")
                .param("id", id)
                .query((row, number) -> run(row))
                .optional()
                .map(run -> new FeedReport(run, files(id), problems(id)));
    }

    private void add(long id, FileCounts counts) {
        jdbc.sql("""
                        insert into feed_run_file (run_id, file_name, row_count, added_count, changed_count, retired_count)
                        values (:id, :file, :rows, :added, :changed, :retired)""")
                .param("id", id)
                .param("file", counts.file())
                .param("rows", counts.rows())
                .param("added", counts.added())
                .param("changed", counts.changed())
                .param("retired", counts.retired())
                .update();
    }

    private void add(long id, int position, FeedProblem problem) {
        jdbc.sql("""
                        insert into feed_problem
                        (run_id, position_no, severity, file_name, line_no, column_name, bad_value, reason, detail)
                        values (:id, :position, :severity, :file, :line, :column, :value, :reason, :detail)""")
                .param("id", id)
                .param("position", position)
                .param("severity", problem.severity().name())
                .param("file", problem.file())
                .param("line", problem.line())
                .param("column", problem.column())
                .param("value", problem.value())
                .param("reason", problem.reason().name())
                .param("detail", problem.detail())
                .update();
    }

    private List<FileCounts> files(long id) {
        return jdbc
                .sql("select * from feed_run_file where run_id = :id")
                .param("id", id)
                .query((row, number) -> new FileCounts(
                        row.getString("file_name"),
                        row.getLong("row_count"),
                        row.getLong("added_count"),
                        row.getLong("changed_count"),
                        row.getLong("retired_count")))
                .list()
                .stream()
                .sorted(Comparator.comparing(
                        counts -> FeedFile.named(counts.file()).orElseThrow()))
                .toList();
    }

    private List<FeedProblem> problems(long id) {
        return jdbc.sql("select * from feed_problem where run_id = :id order by position_no")
                .param("id", id)
                .query((row, number) -> new FeedProblem(
                        FeedProblem.Severity.valueOf(row.getString("severity")),
                        row.getString("file_name"),
                        row.getObject("line_no", Long.class),
                        row.getString("column_name"),
                        row.getString("bad_value"),
                        FeedReason.valueOf(row.getString("reason")),
                        row.getString("detail")))
                .list();
    }

    private static FeedRun run(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new FeedRun(
                row.getLong("id"),
                row.getString("source"),
                row.getString("taken_by"),
                row.getString("feed_id"),
                kind == null ? null : FeedKind.valueOf(kind),
                FeedOutcome.valueOf(row.getString("outcome")),
                instant(row.getObject("started_at", OffsetDateTime.class)),
                row.getObject("finished_at", OffsetDateTime.class) == null
                        ? null
                        : instant(row.getObject("finished_at", OffsetDateTime.class)),
                row.getLong("error_count"),
                row.getLong("warning_count"));
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
