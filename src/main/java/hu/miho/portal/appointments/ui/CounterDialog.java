package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.appointments.CounterPlan;
import hu.miho.portal.appointments.Matter;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A counter: its name, whether it receives, what is settled there, and when. */
class CounterDialog extends PlanDialog {

    private static final int LONGEST_NAME = 50;

    private final CounterPlan before;
    private final List<Matter> known;
    private final SerializableConsumer<CounterPlan> whenDone;
    private final TextField nameHu = Fields.shortText(getTranslation("appointments.schedule.counter.name-hu"));
    private final TextField nameEn = Fields.shortText(getTranslation("appointments.schedule.counter.name-en"));
    private final Checkbox active = Fields.checkbox(getTranslation("appointments.schedule.counter.active"));
    private final CheckboxGroup<Matter> matters =
            new CheckboxGroup<>(getTranslation("appointments.schedule.counter.matters"));
    private final Checkbox ownHours = Fields.checkbox(getTranslation("appointments.schedule.counter.own-hours"));
    private final WeekFields hours = new WeekFields(
            getTranslation("appointments.schedule.counter.hours"),
            getTranslation("appointments.schedule.counter.hours.help"),
            false);
    private final WeekFields breaks = new WeekFields(
            getTranslation("appointments.schedule.counter.breaks"),
            getTranslation("appointments.schedule.counter.breaks.help"),
            true);

    /**
     * @param before the counter so far; one without a name is new
     * @param known the matters that can be settled
     */
    CounterDialog(CounterPlan before, List<Matter> known, SerializableConsumer<CounterPlan> whenDone) {
        this.before = before;
        this.known = known;
        this.whenDone = whenDone;
        setHeaderTitle(
                before.nameHu().isEmpty() ? getTranslation("appointments.schedule.counter.add") : before.nameHu());
        matters.setItems(known);
        matters.setItemLabelGenerator(Matter::name);
        ownHours.addValueChangeListener(change -> hours.setVisible(change.getValue()));
        Stream.of(nameHu, nameEn).forEach(field -> field.setManualValidation(true));
        show();
        lay(
                nameHu,
                nameEn,
                active,
                matters,
                new H3(getTranslation("appointments.schedule.counter.hours")),
                ownHours,
                hours,
                new H3(getTranslation("appointments.schedule.counter.breaks")),
                breaks);
    }

    private void show() {
        nameHu.setValue(before.nameHu());
        nameEn.setValue(before.nameEn());
        active.setValue(before.active());
        matters.select(known.stream()
                .filter(matter -> before.matters().contains(matter.id()))
                .toList());
        ownHours.setValue(before.hasOwnHours());
        hours.setVisible(before.hasOwnHours());
        before.hours().forEach((day, span) -> hours.show(day, List.of(span)));
        before.breaks().forEach(breaks::show);
    }

    @Override
    List<FieldProblem> check() {
        return Stream.of(
                        FieldMarks.mark(nameHu, nameProblem(nameHu)),
                        FieldMarks.mark(nameEn, nameProblem(nameEn)),
                        checkHours(),
                        breaks.check().stream())
                .flatMap(problems -> problems)
                .toList();
    }

    private static Optional<String> nameProblem(TextField name) {
        if (name.getValue().isBlank()) {
            return Optional.of("NAME_MISSING");
        }
        return name.getValue().strip().length() > LONGEST_NAME ? Optional.of("TOO_LONG") : Optional.empty();
    }

    private Stream<FieldProblem> checkHours() {
        if (!ownHours.getValue()) {
            return Stream.empty();
        }
        return hours.isEmpty() ? FieldMarks.mark(hours.first(), Optional.of("NO_OWN_HOURS")) : hours.check().stream();
    }

    @Override
    void takeDown() {
        whenDone.accept(new CounterPlan(
                before.id(),
                nameHu.getValue().strip(),
                nameEn.getValue().strip(),
                active.getValue(),
                chosen(),
                ownHours.getValue() ? hours.single() : Map.of(),
                breaks.all()));
    }

    /** Matters that are out of use just now stay with the counter. */
    private Set<String> chosen() {
        var chosen = new HashSet<>(before.matters());
        known.forEach(matter -> chosen.remove(matter.id()));
        matters.getValue().forEach(matter -> chosen.add(matter.id()));
        return chosen;
    }
}
