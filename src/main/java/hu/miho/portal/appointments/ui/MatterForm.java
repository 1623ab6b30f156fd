package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.appointments.CounterName;
import hu.miho.portal.appointments.TypedMatter;
import hu.miho.portal.appointments.TypedMatter.Field;
import hu.miho.portal.appointments.TypedMatter.Problem;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The fields of a matter. */
class MatterForm extends Div {

    private final TextField nameHu = Fields.text(getTranslation(Field.NAME_HU.textKey()));
    private final TextField nameEn = Fields.text(getTranslation(Field.NAME_EN.textKey()));
    private final Select<Integer> minutes =
            Fields.select(getTranslation("appointments.matters.minutes"), TypedMatter.DURATIONS);
    private final TextArea bringHu = list(Field.BRING_HU);
    private final TextArea bringEn = list(Field.BRING_EN);
    private final CheckboxGroup<CounterName> counters =
            new CheckboxGroup<>(getTranslation("appointments.matters.counters"));
    private final Checkbox active = Fields.checkbox(getTranslation("appointments.matters.active.field"));

    private final Set<Integer> serving;

    /** @param choice the counters to choose from for a new matter; those of another one are no choice here */
    MatterForm(TypedMatter shown, List<CounterName> choice) {
        serving = shown.counters();
        addClassName("form");
        Arrays.stream(Field.values()).forEach(field -> validation(field).setManualValidation(true));
        minutes.setItemLabelGenerator(each -> getTranslation("appointments.matters.minutes.item", each));
        counters.setItems(choice);
        counters.setItemLabelGenerator(CounterName::name);
        show(shown);
        add(nameHu, nameEn, minutes, bringHu, bringEn, choice.isEmpty() ? elsewhere() : counters, active);
    }

    /** Shows a state instead of what is typed; which counters serve it stays. */
    final void show(TypedMatter state) {
        nameHu.setValue(state.nameHu());
        nameEn.setValue(state.nameEn());
        minutes.setValue(state.minutes());
        bringHu.setValue(state.bringHu());
        bringEn.setValue(state.bringEn());
        active.setValue(state.active());
    }

    /** Called whenever something changes that has consequences. */
    void onChange(SerializableRunnable listener) {
        minutes.addValueChangeListener(change -> listener.run());
        active.addValueChangeListener(change -> listener.run());
        counters.addValueChangeListener(change -> listener.run());
    }

    /** What is in the fields now. */
    TypedMatter typed() {
        Set<Integer> ticked = new LinkedHashSet<>(serving);
        counters.getValue().forEach(counter -> ticked.add(counter.id()));
        return new TypedMatter(
                nameHu.getValue(),
                nameEn.getValue(),
                minutes.getValue(),
                bringHu.getValue(),
                bringEn.getValue(),
                active.getValue(),
                ticked);
    }

    /** Marks the fields that need mending. */
    List<FieldProblem> check() {
        Arrays.stream(Field.values()).forEach(field -> validation(field).setInvalid(false));
        return typed().problems().stream().map(this::mark).toList();
    }

    private Component elsewhere() {
        return new Paragraph(
                new Text(getTranslation("appointments.matters.counters.elsewhere") + " "),
                new Anchor(OfficeTabs.HOURS, getTranslation("appointments.schedule.tab")));
    }

    private FieldProblem mark(Problem problem) {
        return FieldProblem.mark(
                validation(problem.field()), getTranslation(problem.key()), getTranslation(problem.key() + ".short"));
    }

    private HasValidation validation(Field field) {
        return switch (field) {
            case NAME_HU -> nameHu;
            case NAME_EN -> nameEn;
            case BRING_HU -> bringHu;
            case BRING_EN -> bringEn;
        };
    }

    private TextArea list(Field field) {
        var area = new TextArea(getTranslation(field.textKey()));
        area.setHelperText(getTranslation("appointments.matters.bring.help"));
        area.addClassName("field-medium");
        area.setMinRows(3);
        return area;
    }
}
