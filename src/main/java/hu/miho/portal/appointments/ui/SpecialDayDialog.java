package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.appointments.TypedSpans;
import hu.miho.portal.content.DayKind;
import hu.miho.portal.content.OfficeSchedule;
import hu.miho.portal.content.UnusualDay;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A day that differs: a closure, or a day that was transferred. */
class SpecialDayDialog extends PlanDialog {

    private static final int LONGEST_REASON = 200;

    private final OfficeSchedule office;
    private final @Nullable LocalDate edited;
    private final LocalDate today;
    private final SerializableConsumer<OfficeSchedule> whenDone;
    private final DatePicker date = Fields.date(getTranslation("appointments.schedule.day.date"));
    private final Select<DayKind> kind = Fields.select(
            getTranslation("appointments.schedule.day.kind"),
            Arrays.stream(DayKind.values()).filter(DayKind::isGivenByClerks).toList());
    private final TextField hours = Fields.shortText(getTranslation("appointments.schedule.day.hours"));
    private final TextField reasonHu = Fields.text(getTranslation("appointments.schedule.day.reason-hu"));
    private final TextField reasonEn = Fields.text(getTranslation("appointments.schedule.day.reason-en"));

    /** @param edited the day to change; null for a new one */
    SpecialDayDialog(
            OfficeSchedule office,
            @Nullable LocalDate edited,
            LocalDate today,
            SerializableConsumer<OfficeSchedule> whenDone) {
        this.office = office;
        this.edited = edited;
        this.today = today;
        this.whenDone = whenDone;
        setHeaderTitle(
                getTranslation(edited == null ? "appointments.schedule.day.add" : "appointments.schedule.day.change"));
        kind.setItemLabelGenerator(each -> getTranslation("appointments.schedule.kind." + each));
        kind.addValueChangeListener(change -> hours.setVisible(change.getValue() == DayKind.TRANSFERRED_WORK));
        kind.setValue(DayKind.CLOSURE);
        hours.setVisible(false);
        hours.setHelperText(getTranslation("appointments.schedule.day.hours.help"));
        reasonHu.setHelperText(getTranslation("appointments.schedule.day.reason.help"));
        date.setManualValidation(true);
        Stream.of(hours, reasonHu, reasonEn).forEach(field -> field.setManualValidation(true));
        Optional.ofNullable(edited).flatMap(office::day).ifPresent(this::show);
        lay(date, kind, hours, reasonHu, reasonEn);
    }

    private void show(UnusualDay day) {
        date.setValue(day.date());
        kind.setValue(day.kind());
        hours.setValue(TypedSpans.write(Stream.ofNullable(day.hours()).toList()));
        reasonHu.setValue(day.reasonHu());
        reasonEn.setValue(day.reasonEn());
    }

    @Override
    List<FieldProblem> check() {
        return Stream.of(
                        FieldMarks.mark(date, dateProblem()),
                        FieldMarks.mark(hours, hoursProblem()),
                        FieldMarks.mark(reasonHu, reasonProblem(reasonHu)),
                        FieldMarks.mark(reasonEn, reasonProblem(reasonEn)))
                .flatMap(problems -> problems)
                .toList();
    }

    private Optional<String> dateProblem() {
        LocalDate value = date.getValue();
        if (value == null) {
            return Optional.of("DATE_MISSING");
        }
        if (value.isBefore(today)) {
            return Optional.of("DATE_PAST");
        }
        return !value.equals(edited) && office.day(value).isPresent() ? Optional.of("DATE_TWICE") : Optional.empty();
    }

    private Optional<String> hoursProblem() {
        if (!hours.isVisible()) {
            return Optional.empty();
        }
        var typed = new TypedSpans(hours.getValue());
        return hours.getValue().isBlank()
                ? Optional.of("HOURS_MISSING")
                : typed.problemAsOne().map(Enum::name);
    }

    private static Optional<String> reasonProblem(TextField reason) {
        if (reason.getValue().isBlank()) {
            return Optional.of("REASON_MISSING");
        }
        return reason.getValue().strip().length() > LONGEST_REASON ? Optional.of("TOO_LONG") : Optional.empty();
    }

    @Override
    void takeDown() {
        var span = hours.isVisible() ? new TypedSpans(hours.getValue()).spans().getFirst() : null;
        OfficeSchedule others = edited == null ? office : office.withoutDay(edited);
        whenDone.accept(others.withDay(new UnusualDay(
                date.getValue(),
                kind.getValue(),
                span,
                reasonHu.getValue().strip(),
                reasonEn.getValue().strip())));
    }
}
