package hu.miho.portal.backoffice;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Formats;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the office and the portal are doing, week by week; for leading clerks. Nobody is named in it. */
@Service
@PreAuthorize("hasRole('" + Roles.LEAD_CLERK + "')")
@Transactional(readOnly = true)
public class OfficeFigures {

    /** How many weeks are told, the present one too. */
    public static final int WEEKS = 12;

    private final JdbcClient jdbc;
    private final Clock clock;

    OfficeFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A message that was answered. */
    private record Answer(LocalDate week, double days) {}

    /** The last weeks, the earliest first; the last one is not over. */
    public List<WeekFigures> weeks() {
        LocalDate last = week(clock.instant());
        LocalDate first = last.minusWeeks(WEEKS - 1);
        Map<LocalDate, Long> in = perWeek("select filed_at from service_case where filed_at >= ?", first);
        Map<LocalDate, Long> out = perWeek(
                "select min(happened_at) from case_event where kind in ('APPROVED', 'REFUSED', 'WITHDRAWN')"
                        + " group by case_id having min(happened_at) >= ?",
                first);
        Map<LocalDate, Long> registered =
                perWeek("select created_at from portal_account where staff_role is null and created_at >= ?", first);
        List<Answer> answers = answers(first);
        return IntStream.range(0, WEEKS)
                .mapToObj(first::plusWeeks)
                .map(monday -> new WeekFigures(
                        monday,
                        in.getOrDefault(monday, 0L),
                        out.getOrDefault(monday, 0L),
                        answers.stream()
                                .filter(answer -> answer.week().equals(monday))
                                .count(),
                        answers.stream()
                                .filter(answer -> answer.week().equals(monday))
                                .mapToDouble(Answer::days)
                                .sum(),
                        registered.getOrDefault(monday, 0L)))
                .toList();
    }

    /** The share of the customers that the billing system names who have a portal account, from 0 to 1. */
    public double shareWithAccount() {
        return jdbc.sql("select count(*) as customers, count(a.customer_id) as with_account from customer c"
                        + " left join portal_account_customer a on a.customer_id = c.customer_id where not c.retired")
                .query((row, number) -> row.getLong("customers") == 0
                        ? 0.0
                        : (double) row.getLong("with_account") / row.getLong("customers"))
                .single();
    }

    private Map<LocalDate, Long> perWeek(String moments, LocalDate first) {
        return jdbc
                .sql(moments)
                .param(start(first))
                .query((row, number) ->
                        week(row.getObject(1, OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(groupingBy(week -> week, counting()));
    }

    private List<Answer> answers(LocalDate first) {
        return jdbc.sql("select coalesce(confirmed_at, written_at), answered_at from enquiry where answered_at >= ?")
                .param(start(first))
                .query((row, number) -> {
                    Instant received = row.getObject(1, OffsetDateTime.class).toInstant();
                    Instant answered = row.getObject(2, OffsetDateTime.class).toInstant();
                    return new Answer(
                            week(answered), Duration.between(received, answered).toMinutes() / (24.0 * 60));
                })
                .list();
    }

    private static OffsetDateTime start(LocalDate day) {
        return OffsetDateTime.ofInstant(day.atStartOfDay(Formats.ZONE).toInstant(), ZoneOffset.UTC);
    }

    private static LocalDate week(Instant at) {
        return LocalDate.ofInstant(at, Formats.ZONE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
