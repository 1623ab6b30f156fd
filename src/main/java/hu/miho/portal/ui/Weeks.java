package hu.miho.portal.ui;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The last twelve weeks in Budapest, the present one too: what leading clerks read charts of.
 *
 * @param mondays the first days, the earliest first
 */
public record Weeks(List<LocalDate> mondays) {

    private static final int SHOWN = 12;

    public static Weeks last(Clock clock) {
        LocalDate present = of(clock.instant());
        return new Weeks(IntStream.range(0, SHOWN)
                .mapToObj(week -> present.minusWeeks(SHOWN - 1L - week))
                .toList());
    }

    /** The first day of a moment's week. */
    public static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, Formats.ZONE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The moment at which they begin, for a query. */
    public OffsetDateTime begin() {
        Instant start = mondays.getFirst().atStartOfDay(Formats.ZONE).toInstant();
        return OffsetDateTime.ofInstant(start, ZoneOffset.UTC);
    }

    /** How many of the moments fall in each week, in the order of the weeks. */
    public List<Long> count(Collection<Instant> moments) {
        Map<LocalDate, Long> counted = moments.stream().collect(groupingBy(Weeks::of, counting()));
        return mondays.stream().map(monday -> counted.getOrDefault(monday, 0L)).toList();
    }
}
