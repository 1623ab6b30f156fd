package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.appointments.ScheduleChange;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import java.util.List;

/** Who has changed what when, the newest first; each can be looked at as it was before. */
class ScheduleHistoryCard extends HeadedCard {

    private final SerializableConsumer<ScheduleChange> onRestore;

    ScheduleHistoryCard(List<ScheduleChange> changes, SerializableConsumer<ScheduleChange> onRestore) {
        super("appointments.schedule.history");
        this.onRestore = onRestore;
        add(changes.isEmpty() ? new Paragraph(getTranslation("appointments.schedule.history.none")) : table(changes));
    }

    private DataTable table(List<ScheduleChange> changes) {
        var table = new DataTable(getTranslation("appointments.schedule.history"))
                .column(getTranslation("appointments.schedule.history.when"))
                .column(getTranslation("appointments.schedule.history.what"))
                .column(getTranslation("appointments.schedule.history.hit"))
                .column(getTranslation("appointments.day.column.actions"));
        changes.forEach(change -> table.row(when(change), words(change.words()), hit(change), restore(change)));
        return table;
    }

    private static Component when(ScheduleChange change) {
        var who = new Div(change.clerk());
        who.addClassName("explanation");
        return new Div(new Div(Formats.dateTime(change.at())), who);
    }

    private String hit(ScheduleChange change) {
        return change.hit() + change.mayStay() == 0
                ? getTranslation("appointments.schedule.history.nobody")
                : getTranslation("appointments.schedule.history.told", change.hit(), change.mayStay());
    }

    private Component restore(ScheduleChange change) {
        var restore =
                Buttons.quiet(getTranslation("appointments.schedule.history.restore"), () -> onRestore.accept(change));
        restore.setAriaLabel(restore.getText() + ": " + Formats.dateTime(change.at()));
        var actions = new Div(restore);
        actions.addClassName("row-actions");
        return actions;
    }

    /** A sentence a line. */
    static UnorderedList words(List<String> words) {
        var list = new UnorderedList();
        list.addClassName("schedule-words");
        words.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
