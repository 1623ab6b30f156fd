package hu.miho.portal.appointments;

import hu.miho.portal.content.OpeningHoursService;
import hu.miho.portal.ui.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the counters offered. Days that are over are written down, so that new opening hours do not change the past; the
 * others follow from the hours as they are now.
 */
@Component
class OfferedDays {

    private final CounterRepository counters;
    private final CounterBlockRepository blocks;
    private final OpeningHoursService openingHours;
    private final OfficeDays days;
    private final JdbcClient jdbc;

    OfferedDays(
            CounterRepository counters,
            CounterBlockRepository blocks,
            OpeningHoursService openingHours,
            OfficeDays days,
            JdbcClient jdbc) {
        this.counters = counters;
        this.blocks = blocks;
        this.openingHours = openingHours;
        this.days = days;
        this.jdbc = jdbc;
    }

    /**
     * What was offered on the days of a period, both included: from the first day that is known of to the last one that
     * can be booked.
     */
    @Transactional(readOnly = true)
    public List<OfferedDay> between(LocalDate from, LocalDate to) {
        LocalDate last = earlier(to, days.lastBookable());
        Optional<LocalDate> first = beginning().map(known -> known.isAfter(from) ? known : from);
        if (first.isEmpty() || first.get().isAfter(last)) {
            return List.of();
        }
        List<OfferedDay> written = written(first.get(), last);
        return Stream.concat(written.stream(), follow(missing(first.get(), last, written)).stream())
                .toList();
    }

    /**
     * Writes down the days that are over, up to yesterday: those of a longer downtime too. Several nodes may do it at
     * once, and again: what is written stays.
     */
    @Transactional
    public void writeDown() {
        LocalDate yesterday = days.today().minusDays(1);
        beginning().filter(first -> !first.isAfter(yesterday)).ifPresent(first -> {
            List<OfferedDay> written = written(first, yesterday);
            follow(missing(first, yesterday, written)).forEach(this::write);
        });
    }

    /** The first day of which anything is known: before the first visit nothing was offered here. */
    private Optional<LocalDate> beginning() {
        Optional<LocalDate> written = jdbc.sql("select on_date from offered_day order by on_date limit 1")
                .query(LocalDate.class)
                .optional();
        Optional<LocalDate> booked = jdbc.sql("select starts_at from appointment order by starts_at limit 1")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(start -> LocalDate.ofInstant(start.toInstant(), Formats.ZONE));
        return Stream.of(written, booked).flatMap(Optional::stream).min(LocalDate::compareTo);
    }

    private List<OfferedDay> written(LocalDate first, LocalDate last) {
        return jdbc.sql("select counter_id, on_date, quarters, blocked from offered_day where on_date between ? and ?")
                .params(first, last)
                .query((row, number) ->
                        new OfferedDay(row.getInt(1), row.getObject(2, LocalDate.class), row.getInt(3), row.getInt(4)))
                .list();
    }

    private static List<LocalDate> missing(LocalDate first, LocalDate last, Collection<OfferedDay> written) {
        var known = new HashSet<LocalDate>();
        written.forEach(day -> known.add(day.date()));
        return first.datesUntil(last.plusDays(1))
                .filter(date -> !known.contains(date))
                .toList();
    }

    /** What follows for these days, given in order, from the hours as they are now. */
    private List<OfferedDay> follow(List<LocalDate> dates) {
        if (dates.isEmpty()) {
            return List.of();
        }
        var timetable = new Timetable(openingHours.openingHours(Formats.HUNGARIAN));
        Map<Integer, Set<Instant>> blocked = blocked(dates.getFirst(), dates.getLast());
        List<CounterPlan> working = counters.findAllByOrderById().stream()
                .map(Counter::toPlan)
                .filter(CounterPlan::active)
                .toList();
        return dates.stream()
                .flatMap(date -> working.stream().map(counter -> {
                    NavigableSet<Instant> quarters = timetable.quarters(counter, date);
                    int all = quarters.size();
                    quarters.removeAll(blocked.getOrDefault(counter.id(), Set.of()));
                    return new OfferedDay(counter.id(), date, all, all - quarters.size());
                }))
                .toList();
    }

    private Map<Integer, Set<Instant>> blocked(LocalDate first, LocalDate last) {
        var blocked = new HashMap<Integer, Set<Instant>>();
        DaySpan span = DaySpan.of(first, last);
        blocks.findByStartsAtGreaterThanEqualAndStartsAtLessThanOrderByStartsAt(span.from(), span.to())
                .forEach(block -> blocked.computeIfAbsent(block.time().counterId(), counter -> new HashSet<>())
                        .addAll(block.time().quarters()));
        return blocked;
    }

    private void write(OfferedDay day) {
        jdbc.sql("insert into offered_day (counter_id, on_date, quarters, blocked) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(day.counterId(), day.date(), day.quarters(), day.blocked())
                .update();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
