package hu.miho.portal.content;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When the office is open, as clerks write it down: a value that can be changed, compared and looked at before it counts.
 *
 * @param week the hours of a usual week; a day without is closed
 * @param days the days that differ, each once, in their order
 * @param sample whether the week is still our guess, until a clerk saves hours
 */
public record OfficeSchedule(Map<DayOfWeek, TimeSpan> week, List<UnusualDay> days, boolean sample)
        implements Serializable {

    /** @throws IllegalArgumentException when a day stands twice */
    public OfficeSchedule {
        var ordered = new EnumMap<DayOfWeek, TimeSpan>(DayOfWeek.class);
        ordered.putAll(week);
        week = Collections.unmodifiableMap(ordered);
        if (days.stream().map(UnusualDay::date).distinct().count() < days.size()) {
            throw new IllegalArgumentException("a day stands twice");
        }
        days = days.stream().sorted(Comparator.comparing(UnusualDay::date)).toList();
    }

    /** The same with another usual week, which a clerk answers for. */
    public OfficeSchedule withWeek(Map<DayOfWeek, TimeSpan> other) {
        return new OfficeSchedule(other, days, false);
    }

    /** The same with that day, instead of what stood there before. */
    public OfficeSchedule withDay(UnusualDay day) {
        return new OfficeSchedule(
                week, Stream.concat(otherDays(day.date()), Stream.of(day)).toList(), sample);
    }

    /** The same without anything special on that day. */
    public OfficeSchedule withoutDay(LocalDate date) {
        return new OfficeSchedule(week, otherDays(date).toList(), sample);
    }

    /** What is special on a day. */
    public Optional<UnusualDay> day(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    /** What follows from it for each day, holidays included; reasons are in Hungarian, and holidays have none. */
    public OpeningHours openingHours() {
        return openingHours(Locale.of("hu"), holiday -> "");
    }

    OpeningHours openingHours(Locale language, Function<PublicHoliday, String> holidayNames) {
        return new OpeningHours(
                week,
                days.stream().collect(Collectors.toMap(UnusualDay::date, day -> day.toOfficeDay(language))),
                holidayNames,
                sample);
    }

    private Stream<UnusualDay> otherDays(LocalDate date) {
        return days.stream().filter(day -> !day.date().equals(date));
    }
}
