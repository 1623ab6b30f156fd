package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import hu.miho.portal.appointments.CounterChange;
import hu.miho.portal.appointments.DayChange;
import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a change does, day by day: the office's hours, the counters, the quarters of an hour that can be given. */
class DayChangesTable extends Composite<Div> {

    DayChangesTable(List<DayChange> days) {
        var table = new DataTable(getTranslation("appointments.schedule.by-day"))
                .column(getTranslation("appointments.week.day"))
                .column(getTranslation("appointments.week.hours"))
                .column(getTranslation("appointments.schedule.counters"))
                .numericColumn(getTranslation("appointments.schedule.quarters"));
        days.forEach(day -> table.row(
                Formats.longDate(day.date(), Formats.locale()),
                hours(day),
                counters(day.counters()),
                signed(day.gained(), day.lost())));
        getContent().add(table);
    }

    private String hours(DayChange day) {
        return Objects.equals(day.before(), day.after())
                ? getTranslation("appointments.schedule.hours.same", hours(day.before()))
                : hours(day.before()) + " → " + hours(day.after());
    }

    private String hours(@Nullable TimeSpan span) {
        return span == null ? getTranslation("appointments.day-state.CLOSED") : Formats.span(span.from(), span.to());
    }

    private String counters(List<CounterChange> counters) {
        return counters.isEmpty()
                ? getTranslation("appointments.schedule.counters.none")
                : getTranslation(
                        "appointments.schedule.counters.some",
                        counters.size(),
                        counters.stream()
                                .map(change -> change.counter().name(Formats.locale()) + " "
                                        + signed(change.gained(), change.lost()))
                                .collect(Collectors.joining("; ")));
    }

    /** {@code +4}, {@code −12}, {@code +4 / −12}; nothing when neither. */
    static String signed(int gained, int lost) {
        String more = gained == 0 ? "" : "+" + gained;
        String less = lost == 0 ? "" : Formats.number(BigDecimal.valueOf(-lost));
        return more + (more.isEmpty() || less.isEmpty() ? "" : " / ") + less;
    }
}
