package hu.miho.portal.appointments;

import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.shared.PortalLanguage;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A counter as clerks plan it.
 *
 * @param id names it for ever
 * @param nameHu as it stands on the door
 * @param nameEn the same in English
 * @param active whether visitors are received there
 * @param matters ids of the matters that are settled there
 * @param hours its own hours by weekday, within the office's; empty when it keeps the office's
 * @param breaks when it does not receive, by weekday
 */
public record CounterPlan(
        int id,
        String nameHu,
        String nameEn,
        boolean active,
        Set<String> matters,
        Map<DayOfWeek, TimeSpan> hours,
        Map<DayOfWeek, List<TimeSpan>> breaks)
        implements Serializable {

    public CounterPlan {
        matters = Collections.unmodifiableSet(new TreeSet<>(matters));
        hours = ordered(hours);
        var sorted = new EnumMap<DayOfWeek, List<TimeSpan>>(DayOfWeek.class);
        breaks.forEach((day, spans) -> {
            if (!spans.isEmpty()) {
                sorted.put(
                        day,
                        spans.stream()
                                .sorted(Comparator.comparing(TimeSpan::from))
                                .toList());
            }
        });
        breaks = Collections.unmodifiableMap(sorted);
    }

    private static <T> Map<DayOfWeek, T> ordered(Map<DayOfWeek, T> byDay) {
        var ordered = new EnumMap<DayOfWeek, T>(DayOfWeek.class);
        ordered.putAll(byDay);
        return Collections.unmodifiableMap(ordered);
    }

    CounterPlan withId(int other) {
        return new CounterPlan(other, nameHu, nameEn, active, matters, hours, breaks);
    }

    /** The same, and serving one matter more. */
    CounterPlan serving(String matterId) {
        var more = new TreeSet<>(matters);
        more.add(matterId);
        return new CounterPlan(id, nameHu, nameEn, active, more, hours, breaks);
    }

    CounterPlan closed() {
        return new CounterPlan(id, nameHu, nameEn, false, matters, hours, breaks);
    }

    /** Its name in the reader's language. */
    public String name(Locale language) {
        return PortalLanguage.isEnglish(language) ? nameEn : nameHu;
    }

    /** False for a counter that keeps the office's hours. */
    public boolean hasOwnHours() {
        return !hours.isEmpty();
    }

    /** When it does not receive on a weekday, in order. */
    public List<TimeSpan> breaks(DayOfWeek day) {
        return breaks.getOrDefault(day, List.of());
    }

    boolean serves(String matterId) {
        return matters.contains(matterId);
    }

    /** Breaks of a weekday that lie, in part or whole, outside its hours: allowed, and probably a mistake. */
    List<TimeSpan> idleBreaks(DayOfWeek day, @Nullable TimeSpan office) {
        TimeSpan working = hoursWithin(day, office);
        return breaks(day).stream()
                .filter(pause -> working == null || !pause.within(working).equals(Optional.of(pause)))
                .toList();
    }

    /** The hours of a usual week's day, when those of the office are given; null when it does not receive. */
    @Nullable
    TimeSpan hoursWithin(DayOfWeek day, @Nullable TimeSpan office) {
        if (office == null || !hasOwnHours()) {
            return office;
        }
        TimeSpan own = hours.get(day);
        return own == null ? null : own.within(office).orElse(null);
    }
}
