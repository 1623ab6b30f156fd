package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import hu.miho.portal.appointments.FreeStart;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A day and one of its free times, as clerks choose them: quickly, by keyboard. */
class TimeChoice extends Div {

    private final DatePicker day = Fields.date(getTranslation("appointments.day.date"));
    private final Select<FreeStart> time = Fields.select(getTranslation("appointments.office.time"), List.of());
    private final SerializableFunction<LocalDate, List<FreeStart>> free;

    /** @param free tells the free times of a day */
    TimeChoice(LocalDate date, SerializableFunction<LocalDate, List<FreeStart>> free) {
        this.free = free;
        addClassName("time-choice");
        day.setValue(date);
        time.setItemLabelGenerator(
                start -> getTranslation("appointments.office.time.item", Formats.time(start.start()), start.places()));
        time.setManualValidation(true);
        day.addValueChangeListener(change -> reload());
        add(day, time);
        reload();
    }

    /** What is free is read again; the chosen time stays if it still is. */
    void reload() {
        LocalDate date = day.getValue();
        Instant before = time.getValue() == null ? null : time.getValue().start();
        List<FreeStart> starts = date == null ? List.of() : free.apply(date);
        time.setItems(starts);
        starts.stream()
                .filter(start -> start.start().equals(before))
                .findFirst()
                .ifPresent(time::setValue);
        time.setHelperText(starts.isEmpty() ? getTranslation("appointments.office.time.none") : null);
    }

    Optional<Instant> chosen() {
        return Optional.ofNullable(time.getValue()).map(FreeStart::start);
    }

    Optional<FieldProblem> check() {
        time.setInvalid(time.getValue() == null);
        if (time.getValue() != null) {
            return Optional.empty();
        }
        time.setErrorMessage(getTranslation("appointments.office.time.missing"));
        return Optional.of(new FieldProblem(time, getTranslation("appointments.office.time.missing")));
    }

    /** Somebody else was faster. */
    void taken() {
        reload();
        time.setErrorMessage(getTranslation("appointments.refused.TAKEN"));
        time.setInvalid(true);
        focus();
    }

    void focus() {
        time.focus();
    }
}
