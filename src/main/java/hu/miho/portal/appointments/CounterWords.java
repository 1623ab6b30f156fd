package hu.miho.portal.appointments;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.ui.Formats;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What one schedule changes of another's counters, in words; and what in them looks like a mistake. */
@Component
class CounterWords {

    private final I18NProvider texts;
    private final MatterRepository matters;

    CounterWords(I18NProvider texts, MatterRepository matters) {
        this.texts = texts;
        this.matters = matters;
    }

    Stream<String> of(Schedule before, Schedule after, Locale language) {
        return after.counters().stream()
                .flatMap(counter -> before.counters().stream()
                        .filter(other -> other.id() == counter.id())
                        .findFirst()
                        .map(was -> changes(was, counter, language))
                        .orElseGet(() -> Stream.of(text("added", language, counter.name(language)))));
    }

    private Stream<String> changes(CounterPlan was, CounterPlan will, Locale language) {
        String name = was.name(language);
        return Stream.of(
                        was.active() == will.active()
                                ? Stream.<String>empty()
                                : Stream.of(text(will.active() ? "opened" : "closed", language, name)),
                        changed(was, will, plan -> plan.nameHu() + " / " + plan.nameEn(), "renamed", name, language),
                        changed(was, will, plan -> matterNames(plan, language), "matters", name, language),
                        changed(was, will, plan -> hours(plan, language), "hours", name, language),
                        changed(was, will, plan -> breaks(plan, language), "breaks", name, language))
                .flatMap(words -> words);
    }

    private Stream<String> changed(
            CounterPlan was,
            CounterPlan will,
            Function<CounterPlan, String> part,
            String key,
            String name,
            Locale language) {
        String before = part.apply(was);
        String after = part.apply(will);
        return before.equals(after) ? Stream.empty() : Stream.of(text(key, language, name, before, after));
    }

    private String matterNames(CounterPlan plan, Locale language) {
        String names = plan.matters().stream()
                .flatMap(id -> matters.findById(id).stream())
                .map(matter -> matter.toRecord(language).name())
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? text("nothing", language) : names;
    }

    CounterSummary summary(CounterPlan plan, Locale language) {
        var names = matters.findByActiveTrueOrderByPosition().stream()
                .filter(matter -> plan.serves(matter.id()))
                .map(matter -> matter.toRecord(language).name())
                .toList();
        return new CounterSummary(plan, hours(plan, language), breaks(plan, language), names);
    }

    private String hours(CounterPlan plan, Locale language) {
        return plan.hasOwnHours()
                ? TimesByDay.words(
                        day -> Stream.ofNullable(plan.hours().get(day)).toList(), language)
                : text("as-office", language);
    }

    private String breaks(CounterPlan plan, Locale language) {
        return plan.breaks().isEmpty() ? text("no-breaks", language) : TimesByDay.words(plan::breaks, language);
    }

    /** Breaks outside the hours, matters that nobody settles any more. */
    List<String> warnings(Schedule schedule, Locale language) {
        Stream<String> idle = schedule.counters().stream()
                .filter(CounterPlan::active)
                .flatMap(counter -> Arrays.stream(DayOfWeek.values())
                        .flatMap(day -> counter
                                .idleBreaks(day, schedule.office().week().get(day))
                                .stream()
                                .map(pause -> text(
                                        "idle-break",
                                        language,
                                        counter.name(language),
                                        TimesByDay.weekday(day, language),
                                        Formats.span(pause.from(), pause.to())))));
        Stream<String> unserved = matters.findByActiveTrueOrderByPosition().stream()
                .filter(matter -> schedule.counters().stream()
                        .noneMatch(counter -> counter.active() && counter.serves(matter.id())))
                .map(matter ->
                        text("unserved", language, matter.toRecord(language).name()));
        return Stream.concat(idle, unserved).toList();
    }

    private String text(String key, Locale language, Object... values) {
        return texts.getTranslation("appointments.schedule.words." + key, language, values);
    }
}
