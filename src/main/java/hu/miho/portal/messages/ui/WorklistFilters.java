package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import hu.miho.portal.messages.Topic;
import hu.miho.portal.messages.WorklistFilter;
import hu.miho.portal.messages.WorklistFilter.State;
import hu.miho.portal.messages.WorklistFilter.Whose;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Icons;
import java.util.List;

/** Which messages the worklist shows. A choice becomes the page's address. */
class WorklistFilters extends Div {

    private final Select<State> state =
            Fields.select(getTranslation("messages.desk.filter.state"), List.of(State.values()));
    private final Select<Topic> topic =
            Fields.select(getTranslation("messages.desk.filter.topic"), List.of(Topic.values()));
    private final Select<Whose> whose =
            Fields.select(getTranslation("messages.desk.filter.whose"), List.of(Whose.values()));
    private final TextField words = new TextField(getTranslation("messages.desk.filter.words"));

    WorklistFilters() {
        addClassName("filters");
        state.setItemLabelGenerator(each -> getTranslation("messages.desk.filter.state." + each));
        topic.setItemLabelGenerator(each ->
                each == null ? getTranslation("messages.desk.filter.topic.all") : getTranslation(each.textKey()));
        topic.setEmptySelectionAllowed(true);
        topic.setEmptySelectionCaption(getTranslation("messages.desk.filter.topic.all"));
        whose.setItemLabelGenerator(each -> getTranslation("messages.desk.filter.whose." + each));
        words.setPlaceholder(getTranslation("messages.desk.filter.words.hint"));
        words.setClearButtonVisible(true);
        words.setPrefixComponent(Icons.SEARCH.create());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(500);
        words.addClassName("field-medium");
        state.addValueChangeListener(change -> go(change.isFromClient()));
        topic.addValueChangeListener(change -> go(change.isFromClient()));
        whose.addValueChangeListener(change -> go(change.isFromClient()));
        words.addValueChangeListener(change -> go(change.isFromClient()));
        add(words, state, topic, whose);
    }

    void show(WorklistFilter filter) {
        state.setValue(filter.state());
        topic.setValue(filter.topic());
        whose.setValue(filter.whose());
        words.setValue(filter.words());
    }

    private void go(boolean chosenByTheUser) {
        if (chosenByTheUser) {
            UI.getCurrent()
                    .navigate(
                            WorklistView.class,
                            WorklistChoice.query(
                                    state.getValue(), topic.getValue(), whose.getValue(), words.getValue()));
        }
    }
}
