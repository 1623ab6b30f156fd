package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.appointments.CounterPlan;
import hu.miho.portal.appointments.CounterSummary;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;
import java.util.List;

/** The counters: when they receive, and what is settled there. */
class CountersCard extends HeadedCard {

    private final SerializableConsumer<CounterPlan> onEdit;

    CountersCard(List<CounterSummary> counters, SerializableConsumer<CounterPlan> onEdit, SerializableRunnable onAdd) {
        super("appointments.schedule.counters");
        this.onEdit = onEdit;
        action(Buttons.secondary(getTranslation("appointments.schedule.counter.add"), onAdd::run));
        var table = new DataTable(getTranslation("appointments.schedule.counters"))
                .column(getTranslation("appointments.office.counter"))
                .column(getTranslation("appointments.schedule.counter.hours"))
                .column(getTranslation("appointments.schedule.counter.breaks"))
                .column(getTranslation("appointments.schedule.counter.matters"))
                .column(getTranslation("appointments.day.column.actions"));
        counters.forEach(counter -> table.row(
                name(counter.plan()), counter.hours(), counter.breaks(), matters(counter), edit(counter.plan())));
        add(table);
    }

    private Component name(CounterPlan plan) {
        var name = new Div(new Span(plan.name(Formats.locale())));
        if (!plan.active()) {
            name.add(new StatusBadge(Tone.NEUTRAL, Icons.X, getTranslation("appointments.schedule.counter.inactive")));
        }
        return name;
    }

    private String matters(CounterSummary counter) {
        return counter.matters().isEmpty()
                ? getTranslation("appointments.schedule.words.nothing")
                : String.join("; ", counter.matters());
    }

    private Component edit(CounterPlan plan) {
        var edit = Buttons.quiet(getTranslation("appointments.schedule.edit"), () -> onEdit.accept(plan));
        edit.setAriaLabel(edit.getText() + ": " + plan.name(Formats.locale()));
        var actions = new Div(edit);
        actions.addClassName("row-actions");
        return actions;
    }
}
