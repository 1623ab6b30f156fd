package hu.miho.portal.content.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Formats;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day and a time of day, side by side. */
class MomentField extends Div {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");

    private final DatePicker day;
    private final TextField time;
    private final LocalTime usual;

    /** @param usual when only a day is given */
    MomentField(String label, LocalTime usual) {
        this.usual = usual;
        day = Fields.date(label);
        time = Fields.shortText(getTranslation("content.moment.time", label));
        time.setPlaceholder(Formats.time(usual));
        day.setManualValidation(true);
        time.setManualValidation(true);
        addClassName("moment-field");
        add(day, time);
    }

    void set(@Nullable LocalDateTime at) {
        day.setValue(at == null ? null : at.toLocalDate());
        time.setValue(at == null ? "" : Formats.time(at.toLocalTime()));
    }

    /** What is typed; nothing without a day, or when the time is none. */
    @Nullable
    LocalDateTime moment() {
        return day.getValue() == null
                ? null
                : time().map(day.getValue()::atTime).orElse(null);
    }

    /** Whether the time of day is no time. */
    Optional<FieldProblem> check() {
        for (HasValidation field : new HasValidation[] {day, time}) {
            field.setInvalid(false);
        }
        String text = getTranslation("content.moment.wrong");
        return time().isPresent() ? Optional.empty() : Optional.of(FieldProblem.mark(time, text, text));
    }

    FieldProblem mark(String text) {
        return FieldProblem.mark(day, text, text);
    }

    private Optional<LocalTime> time() {
        String typed = time.getValue().strip();
        Matcher read = TIME.matcher(typed);
        if (typed.isEmpty()) {
            return Optional.of(usual);
        }
        return read.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2))))
                : Optional.empty();
    }
}
