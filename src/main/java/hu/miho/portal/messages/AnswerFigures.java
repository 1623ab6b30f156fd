package hu.miho.portal.messages;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;

import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Weeks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long messages wait for their answer, week by week; for leading clerks. Nobody is named in it. */
@Service
@PreAuthorize("hasRole('" + Roles.LEAD_CLERK + "')")
@Transactional(readOnly = true)
public class AnswerFigures {

    private static final double MINUTES_A_DAY = 24 * 60;

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param days that a message answered in the week had waited on the average, in the order of the weeks; zero when none was
     *     answered
     */
    public record Waiting(Weeks weeks, List<Double> days) {}

    private record Answer(LocalDate week, double days) {}

    /** Of the last weeks. A message waits from its confirmation, or from when a clerk took it down. */
    public Waiting waiting() {
        Weeks weeks = Weeks.last(clock);
        Map<LocalDate, Double> average = jdbc
                .sql("select coalesce(confirmed_at, written_at), answered_at from enquiry where answered_at >= ?")
                .param(weeks.begin())
                .query((row, number) -> answer(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(groupingBy(Answer::week, averagingDouble(Answer::days)));
        return new Waiting(
                weeks,
                weeks.mondays().stream()
                        .map(monday -> average.getOrDefault(monday, 0.0))
                        .toList());
    }

    private static Answer answer(Instant received, Instant answered) {
        return new Answer(
                Weeks.of(answered), Duration.between(received, answered).toMinutes() / MINUTES_A_DAY);
    }
}
