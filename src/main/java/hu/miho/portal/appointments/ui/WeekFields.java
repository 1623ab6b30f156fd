package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.appointments.TypedSpans;
import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Formats;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;

/** A field for each weekday in which parts of the day are typed. */
class WeekFields extends Div {

    private final Map<DayOfWeek, TextField> fields = new EnumMap<>(DayOfWeek.class);
    private final boolean several;

    /**
     * @param name what the fields are for, read out as the group's name
     * @param help how to type it, and what an empty field means
     * @param several whether a day may have more than one part
     */
    WeekFields(String name, String help, boolean several) {
        this.several = several;
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        var explanation = new Paragraph(help);
        var row = new Div();
        row.addClassName("week-fields");
        for (DayOfWeek day : DayOfWeek.values()) {
            var field = Fields.text(
                    StringUtils.capitalize(day.getDisplayName(TextStyle.FULL_STANDALONE, Formats.locale())));
            field.setManualValidation(true);
            fields.put(day, field);
            row.add(field);
        }
        addClassName("week-group");
        add(explanation, row);
    }

    void show(DayOfWeek day, List<TimeSpan> spans) {
        field(day).setValue(TypedSpans.write(spans));
    }

    /** Marks what cannot be read; everything typed stays. */
    List<FieldProblem> check() {
        return fields.values().stream().flatMap(this::check).toList();
    }

    private Stream<FieldProblem> check(TextField field) {
        var typed = new TypedSpans(field.getValue());
        return FieldMarks.mark(field, (several ? typed.problem() : typed.problemAsOne()).map(Enum::name));
    }

    boolean isEmpty() {
        return fields.values().stream().allMatch(field -> field.getValue().isBlank());
    }

    TextField first() {
        return field(DayOfWeek.MONDAY);
    }

    private TextField field(DayOfWeek day) {
        return Objects.requireNonNull(fields.get(day));
    }

    /** The first part of each day that has one. */
    Map<DayOfWeek, TimeSpan> single() {
        var single = new EnumMap<DayOfWeek, TimeSpan>(DayOfWeek.class);
        all().forEach((day, spans) -> {
            if (!spans.isEmpty()) {
                single.put(day, spans.getFirst());
            }
        });
        return single;
    }

    Map<DayOfWeek, List<TimeSpan>> all() {
        var all = new EnumMap<DayOfWeek, List<TimeSpan>>(DayOfWeek.class);
        fields.forEach((day, field) -> all.put(day, new TypedSpans(field.getValue()).spans()));
        return all;
    }
}
