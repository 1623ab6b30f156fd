package hu.miho.portal.appointments;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.content.UnusualDay;
import hu.miho.portal.ui.Formats;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What one schedule changes of another, in words. */
@Component
class ScheduleWords {

    private final I18NProvider texts;
    private final CounterWords counterWords;

    ScheduleWords(I18NProvider texts, CounterWords counterWords) {
        this.texts = texts;
        this.counterWords = counterWords;
    }

    /** A sentence for each change, in the order of the page. */
    List<String> of(Schedule before, Schedule after, Locale language) {
        return Stream.of(
                        week(before, after, language),
                        days(before, after, language),
                        counterWords.of(before, after, language))
                .flatMap(words -> words)
                .toList();
    }

    private Stream<String> week(Schedule before, Schedule after, Locale language) {
        var was = before.office().week();
        var will = after.office().week();
        Stream<String> days = Arrays.stream(DayOfWeek.values())
                .filter(day -> !Objects.equals(was.get(day), will.get(day)))
                .map(day -> texts.getTranslation(
                        "appointments.schedule.words.weekday",
                        language,
                        weekday(day, language),
                        hours(was.get(day), language),
                        hours(will.get(day), language)));
        return before.office().sample() && !after.office().sample()
                ? Stream.concat(
                        days, Stream.of(texts.getTranslation("appointments.schedule.words.confirmed", language)))
                : days;
    }

    private Stream<String> days(Schedule before, Schedule after, Locale language) {
        Stream<String> gone = before.office().days().stream()
                .filter(day -> after.office().day(day.date()).isEmpty())
                .map(day ->
                        texts.getTranslation("appointments.schedule.words.day-removed", language, day(day, language)));
        Stream<String> written = after.office().days().stream()
                .filter(day -> !before.office().days().contains(day))
                .map(day -> texts.getTranslation(
                        before.office().day(day.date()).isEmpty()
                                ? "appointments.schedule.words.day-added"
                                : "appointments.schedule.words.day-changed",
                        language,
                        day(day, language)));
        return Stream.concat(gone, written);
    }

    private String day(UnusualDay day, Locale language) {
        return texts.getTranslation(
                "appointments.schedule.words.day",
                language,
                Formats.longDate(day.date(), language),
                hours(day.hours(), language),
                day.reason(language));
    }

    private String hours(@Nullable TimeSpan span, Locale language) {
        return span == null
                ? texts.getTranslation("appointments.day-state.CLOSED", language)
                : Formats.span(span.from(), span.to());
    }

    static String weekday(DayOfWeek day, Locale language) {
        return StringUtils.capitalize(day.getDisplayName(TextStyle.FULL, language));
    }
}
