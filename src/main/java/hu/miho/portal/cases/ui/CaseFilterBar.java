package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.cases.CaseFilter;
import hu.miho.portal.cases.CaseState;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.ui.Fields;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among the cases of the worklist. */
class CaseFilterBar extends Div {

    private static final int DAYS_OF_A_WEEK = 7;

    private enum Deadline {
        ANY,
        OVERDUE,
        THIS_WEEK
    }

    private final Select<CaseState> state;
    private final Select<String> procedure;
    private final Select<String> assignee;
    private final Select<Deadline> deadline =
            Fields.select(getTranslation("cases.facts.due"), List.of(Deadline.values()));
    private final TextField words = Fields.shortText(getTranslation("cases.desk.search"));
    private final LocalDate today;

    CaseFilterBar(List<String> procedures, List<String> colleagues, LocalDate today, SerializableRunnable whenChanged) {
        this.today = today;
        addClassName("filters");
        state = Fields.select(getTranslation("cases.desk.state"), CaseFilter.states());
        state.setItemLabelGenerator(
                one -> one == null ? getTranslation("cases.desk.open") : getTranslation(one.textKey()));
        procedure = Fields.select(getTranslation("cases.facts.procedure"), procedures);
        procedure.setItemLabelGenerator(
                one -> one == null ? getTranslation("cases.desk.all") : getTranslation("cases." + one + ".title"));
        assignee = Fields.select(getTranslation("cases.desk.assignee"), colleagues);
        assignee.setItemLabelGenerator(this::name);
        for (Select<?> select : List.of(state, procedure, assignee)) {
            select.setEmptySelectionAllowed(true);
        }
        state.setEmptySelectionCaption(getTranslation("cases.desk.open"));
        procedure.setEmptySelectionCaption(getTranslation("cases.desk.all"));
        assignee.setEmptySelectionCaption(getTranslation("cases.desk.all"));
        deadline.setItemLabelGenerator(one -> getTranslation("cases.desk.due." + one));
        deadline.setValue(Deadline.ANY);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        List.of(state, procedure, assignee, deadline)
                .forEach(select -> select.addValueChangeListener(change -> whenChanged.run()));
        words.addValueChangeListener(change -> whenChanged.run());
        add(words, state, procedure, assignee, deadline);
    }

    CaseFilter filter() {
        return new CaseFilter(state.getValue(), procedure.getValue(), assignee.getValue(), dueBy(), words.getValue());
    }

    private String name(@Nullable String colleague) {
        boolean isMe = CurrentUser.find()
                .map(CurrentUser::userName)
                .filter(me -> me.equals(colleague))
                .isPresent();
        return colleague == null
                ? getTranslation("cases.desk.all")
                : isMe ? getTranslation("cases.desk.me", colleague) : colleague;
    }

    private @Nullable LocalDate dueBy() {
        return switch (deadline.getValue()) {
            case ANY -> null;
            case OVERDUE -> today.minusDays(1);
            case THIS_WEEK ->
                today.plusDays(DAYS_OF_A_WEEK - today.getDayOfWeek().getValue());
        };
    }
}
