package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.shared.SavedContent;
import java.util.List;
import java.util.function.Function;

/** Every state that was saved, the latest first; each can be loaded into the form again. */
public final class HistoryCard<T> extends Section {

    /** @param name what tells the states apart beside their time */
    public HistoryCard(
            List<SavedContent<T>> states, Function<T, String> name, SerializableConsumer<SavedContent<T>> onLoad) {
        addClassName("card");
        add(new H2(getTranslation("ui.history")));
        if (states.isEmpty()) {
            add(new Paragraph(getTranslation("ui.history.none")));
            return;
        }
        var table = new DataTable(getTranslation("ui.history"))
                .column(getTranslation("ui.history.when"))
                .column(getTranslation("ui.history.what"))
                .column(getTranslation("ui.history.actions"));
        states.forEach(state -> table.row(when(state), name.apply(state.content()), load(state, onLoad)));
        add(table);
    }

    private Component when(SavedContent<T> state) {
        var who = new Div(state.savedBy());
        who.addClassName("explanation");
        return new Div(new Div(Formats.dateTime(state.savedAt())), who);
    }

    private Component load(SavedContent<T> state, SerializableConsumer<SavedContent<T>> onLoad) {
        var button = Buttons.quiet(getTranslation("ui.history.load"), () -> onLoad.accept(state));
        button.setAriaLabel(button.getText() + ": " + Formats.dateTime(state.savedAt()));
        return button;
    }
}
