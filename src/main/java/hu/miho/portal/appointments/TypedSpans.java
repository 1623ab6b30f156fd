package hu.miho.portal.appointments;

import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.ui.Formats;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a day as clerks type them: {@code 8:00–15:00}, also {@code 8-15} or {@code 08.00 - 15.00}; several with commas
 * between them; empty for none.
 *
 * @param text what was typed
 */
public record TypedSpans(String text) implements Serializable {

    private static final String TIME = "(\\d{1,2})(?:[:.](\\d{2}))?";
    private static final Pattern SPAN = Pattern.compile(TIME + "\\s*[-–—]\\s*" + TIME);

    /** What is wrong; each has a text {@code appointments.schedule.problem.<PROBLEM>}. */
    public enum Problem {
        /** It cannot be read as a time of the day and another. */
        NO_SPAN,
        /** Times are given by quarters of an hour. */
        NOT_QUARTERS,
        /** It ends before it begins. */
        ORDER,
        /** Two have a moment in common. */
        OVERLAP,
        /** Only one can stand there. */
        MANY
    }

    /** @param spans how they are typed again: in order, as clerks would read them */
    public static String write(List<TimeSpan> spans) {
        return String.join(
                ", ",
                spans.stream()
                        .map(span -> Formats.time(span.from()) + "–" + Formats.time(span.to()))
                        .toList());
    }

    /** What is wrong with it as one part of a day, or none. */
    public Optional<Problem> problemAsOne() {
        return parts().size() > 1 ? Optional.of(Problem.MANY) : problem();
    }

    /** What is wrong with it as any number of parts of a day. */
    public Optional<Problem> problem() {
        Optional<Problem> single =
                parts().stream().flatMap(part -> problem(part).stream()).findFirst();
        return single.isPresent() || !Schedule.overlap(spans()) ? single : Optional.of(Problem.OVERLAP);
    }

    /** Those that can be read, in order; all of them when there is no problem. */
    public List<TimeSpan> spans() {
        return parts().stream()
                .filter(part -> problem(part).isEmpty())
                .map(SPAN::matcher)
                .filter(Matcher::matches)
                .map(span -> new TimeSpan(from(span).orElseThrow(), to(span).orElseThrow()))
                .sorted(Comparator.comparing(TimeSpan::from))
                .toList();
    }

    private List<String> parts() {
        return text.isBlank()
                ? List.of()
                : List.of(text.replace("\u2060", "").strip().split("\\s*[,;]\\s*", -1));
    }

    private static Optional<Problem> problem(String part) {
        Matcher span = SPAN.matcher(part);
        if (!span.matches() || from(span).isEmpty() || to(span).isEmpty()) {
            return Optional.of(Problem.NO_SPAN);
        }
        LocalTime from = from(span).get();
        LocalTime to = to(span).get();
        if (!Schedule.isQuarter(from) || !Schedule.isQuarter(to)) {
            return Optional.of(Problem.NOT_QUARTERS);
        }
        return from.isBefore(to) ? Optional.empty() : Optional.of(Problem.ORDER);
    }

    private static Optional<LocalTime> from(Matcher span) {
        return time(span.group(1), span.group(2));
    }

    private static Optional<LocalTime> to(Matcher span) {
        return time(span.group(3), span.group(4));
    }

    private static Optional<LocalTime> time(String hour, @Nullable String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        return hours < 24 && minutes < 60 ? Optional.of(LocalTime.of(hours, minutes)) : Optional.empty();
    }
}
