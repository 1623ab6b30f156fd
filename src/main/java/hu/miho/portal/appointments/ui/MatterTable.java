package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.appointments.CounterName;
import hu.miho.portal.appointments.MatterDetails;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The matters in the order in which visitors see them. */
class MatterTable extends Composite<DataTable> {

    private final Map<String, Button> up = new HashMap<>();
    private final Map<String, Button> down = new HashMap<>();
    private final Map<String, Button> edit = new HashMap<>();
    private final List<CounterName> counters;
    private final SerializableConsumer<MatterDetails> onEdit;
    private final SerializableBiConsumer<MatterDetails, Boolean> onMove;

    /** @param onMove called with true for up */
    MatterTable(
            List<MatterDetails> matters,
            List<CounterName> counters,
            SerializableConsumer<MatterDetails> onEdit,
            SerializableBiConsumer<MatterDetails, Boolean> onMove) {
        this.counters = counters;
        this.onEdit = onEdit;
        this.onMove = onMove;
        matters.forEach(matter -> getContent()
                .row(
                        names(matter),
                        String.valueOf(matter.content().minutes()),
                        counters(matter),
                        String.valueOf(matter.openBookings()),
                        state(matter),
                        order(matter, matters),
                        edit(matter)));
    }

    @Override
    protected DataTable initContent() {
        return new DataTable(getTranslation("appointments.matters.title"))
                .column(getTranslation("appointments.matters.column.name"))
                .numericColumn(getTranslation("appointments.matters.column.minutes"))
                .column(getTranslation("appointments.matters.column.counters"))
                .numericColumn(getTranslation("appointments.matters.column.open"))
                .column(getTranslation("appointments.matters.column.state"))
                .column(getTranslation("appointments.matters.column.order"))
                .column(getTranslation("appointments.matters.column.actions"));
    }

    /** Focuses the button that moves a matter; the other one where the list ends. */
    void focusMove(String id, boolean wasUp) {
        Stream.of(wasUp ? up : down, wasUp ? down : up)
                .map(buttons -> Objects.requireNonNull(buttons.get(id)))
                .filter(Button::isEnabled)
                .findFirst()
                .ifPresent(Button::focus);
    }

    void focusEdit(String id) {
        Objects.requireNonNull(edit.get(id)).focus();
    }

    private static Component names(MatterDetails matter) {
        var english = new Span(matter.content().nameEn());
        english.addClassName("explanation");
        english.getElement().setAttribute("lang", "en");
        var hungarian = new Span(matter.content().nameHu());
        hungarian.getElement().setAttribute("lang", "hu");
        return new Div(hungarian, english);
    }

    private Component counters(MatterDetails matter) {
        String names = counters.stream()
                .filter(counter -> matter.content().counters().contains(counter.id()))
                .map(counter -> counter.name().replace(' ', '\u00a0'))
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? new StatusBadge(Tone.WARN, Icons.ALERT_TRIANGLE, getTranslation("appointments.matters.no-counter"))
                : new Span(names);
    }

    private StatusBadge state(MatterDetails matter) {
        return matter.content().active()
                ? new StatusBadge(Tone.OK, Icons.CHECK, getTranslation("appointments.matters.active"))
                : new StatusBadge(Tone.NEUTRAL, Icons.X, getTranslation("appointments.matters.inactive"));
    }

    private Component order(MatterDetails matter, List<MatterDetails> all) {
        up.put(matter.id(), move(matter, true, matter != all.getFirst()));
        down.put(matter.id(), move(matter, false, matter != all.getLast()));
        return actions(up.get(matter.id()), down.get(matter.id()));
    }

    private Button move(MatterDetails matter, boolean isUp, boolean possible) {
        String text = getTranslation(isUp ? "appointments.matters.up" : "appointments.matters.down");
        Button button = Buttons.quiet(text, () -> onMove.accept(matter, isUp));
        button.setAriaLabel(text + ": " + matter.content().nameHu());
        button.setEnabled(possible);
        return button;
    }

    private Component edit(MatterDetails matter) {
        Button button = Buttons.quiet(getTranslation("appointments.matters.edit"), () -> onEdit.accept(matter));
        button.setAriaLabel(button.getText() + ": " + matter.content().nameHu());
        edit.put(matter.id(), button);
        return actions(button);
    }

    private static Div actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("row-actions");
        return actions;
    }
}
