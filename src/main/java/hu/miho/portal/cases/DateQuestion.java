package hu.miho.portal.cases;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question with a day as its answer, kept as {@code 2026-11-25}.
 *
 * @param earliest the first day that can be right
 * @param latest the last one
 */
public record DateQuestion(String key, LocalDate earliest, LocalDate latest) implements Question {

    @Override
    public List<Mistake> mistakes(String answer) {
        return read(answer).map(this::outside).orElseGet(() -> List.of(Mistake.of("missing.DATE")));
    }

    private List<Mistake> outside(LocalDate date) {
        return date.isBefore(earliest) || date.isAfter(latest)
                ? List.of(Mistake.of("wrong.DATE", Formats.date(earliest), Formats.date(latest)))
                : List.of();
    }

    @Override
    public String show(String answer, Locale language, I18NProvider texts) {
        return read(answer).map(date -> Formats.longDate(date, language)).orElse(answer);
    }

    /** The day that an answer names; empty when it is none. */
    public static Optional<LocalDate> read(String answer) {
        try {
            return Optional.of(LocalDate.parse(answer));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
