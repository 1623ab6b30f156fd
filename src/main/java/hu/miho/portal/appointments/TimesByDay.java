package hu.miho.portal.appointments;

import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.ui.Formats;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Times of weekdays in words, days on end with the same times in one: {@code hétfő–csütörtök 12:00–12:30; péntek 10:00–10:15}. */
final class TimesByDay {

    private record Run(DayOfWeek first, DayOfWeek last, String times) {}

    private TimesByDay() {}

    static String words(Function<DayOfWeek, List<TimeSpan>> timesOf, Locale language) {
        var runs = new ArrayList<Run>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String times = times(timesOf.apply(day));
            boolean goesOn = !runs.isEmpty() && runs.getLast().times().equals(times);
            runs.add(new Run(goesOn ? runs.removeLast().first() : day, day, times));
        }
        return runs.stream()
                .filter(run -> !run.times().isEmpty())
                .map(run -> days(run, language) + " " + run.times())
                .collect(Collectors.joining("; "));
    }

    private static String times(List<TimeSpan> spans) {
        return spans.stream().map(span -> Formats.span(span.from(), span.to())).collect(Collectors.joining(", "));
    }

    private static String days(Run run, Locale language) {
        return Arrays.stream(new DayOfWeek[] {run.first(), run.last()})
                .distinct()
                .map(day -> weekday(day, language))
                .collect(Collectors.joining("–"));
    }

    /** As it stands within a sentence. */
    static String weekday(DayOfWeek day, Locale language) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language);
    }
}
