package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.content.OfficeDay;
import hu.miho.portal.content.OfficeSchedule;
import hu.miho.portal.content.OpeningHours;
import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.content.UnusualDay;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days of the coming year that differ: what clerks have written down, and the holidays, which follow from the law. */
class SpecialDaysCard extends HeadedCard {

    private final SerializableConsumer<@Nullable LocalDate> onEdit;
    private final SerializableConsumer<LocalDate> onRemove;

    /**
     * @param hours what follows from the schedule
     * @param onEdit given the day to change, or null for a new one
     */
    SpecialDaysCard(
            OfficeSchedule office,
            OpeningHours hours,
            LocalDate today,
            SerializableConsumer<@Nullable LocalDate> onEdit,
            SerializableConsumer<LocalDate> onRemove) {
        super("appointments.schedule.days");
        this.onEdit = onEdit;
        this.onRemove = onRemove;
        action(Buttons.secondary(getTranslation("appointments.schedule.day.add"), () -> onEdit.accept(null)));
        LocalDate last = Stream.concat(
                        Stream.of(today.plusYears(1)), office.days().stream().map(UnusualDay::date))
                .max(LocalDate::compareTo)
                .orElseThrow();
        List<OfficeDay> days = hours.unusualDays(today, last).toList();
        add(new Paragraph(getTranslation("appointments.schedule.days.help")), table(days));
    }

    private DataTable table(List<OfficeDay> days) {
        var table = new DataTable(getTranslation("appointments.schedule.days"))
                .column(getTranslation("appointments.schedule.day.date"))
                .column(getTranslation("appointments.schedule.day.what"))
                .column(getTranslation("appointments.week.hours"))
                .column(getTranslation("appointments.day.column.actions"));
        days.forEach(day ->
                table.row(Formats.longDate(day.date(), Formats.locale()), what(day), hours(day.hours()), actions(day)));
        return table;
    }

    private Component what(OfficeDay day) {
        var what = new Div(new Span(Objects.requireNonNullElse(day.reason(), "")));
        if (day.kind().isGivenByClerks()) {
            var kind = new Div(getTranslation("appointments.schedule.kind." + day.kind()));
            kind.addClassName("explanation");
            what.add(kind);
        }
        return what;
    }

    private String hours(@Nullable TimeSpan span) {
        return span == null ? getTranslation("appointments.day-state.CLOSED") : Formats.span(span.from(), span.to());
    }

    private Component actions(OfficeDay day) {
        var actions = new Div();
        actions.addClassName("row-actions");
        if (day.kind().isGivenByClerks()) {
            actions.add(
                    action("appointments.schedule.edit", day, () -> onEdit.accept(day.date())),
                    action("appointments.schedule.day.remove", day, () -> onRemove.accept(day.date())));
        } else {
            actions.add(new Span(getTranslation("appointments.schedule.day.by-law")));
        }
        return actions;
    }

    private Button action(String key, OfficeDay day, Runnable action) {
        var button = Buttons.quiet(getTranslation(key), action);
        button.setAriaLabel(button.getText() + ": " + Formats.longDate(day.date(), Formats.locale()));
        return button;
    }
}
