package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.cases.PaperKind;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Fields;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A clerk's words to the customer, begun from a template: why a case is refused, or what is missing and by when. */
class ReasonDialog extends Dialog {

    private static final int MAX_LENGTH = 1500;
    private static final int TEMPLATES = 4;

    private final TextArea words;
    private final CheckboxGroup<PaperKind> papers = new CheckboxGroup<>();
    private final @Nullable DatePicker due;
    private final @Nullable LocalDate today;

    /** What is missing, in words and papers, and by when it is expected. */
    record Wish(String words, Set<PaperKind> papers, LocalDate due) implements Serializable {}

    private ReasonDialog(String kind, @Nullable LocalDate usualDay, @Nullable LocalDate today) {
        this.today = today;
        setHeaderTitle(getTranslation("cases." + kind));
        setMaxWidth("38rem");
        words = new TextArea(getTranslation("cases." + kind + ".words"));
        words.setHelperText(getTranslation("cases." + kind + ".words.help"));
        words.setMaxLength(MAX_LENGTH);
        words.setMinRows(5);
        words.setManualValidation(true);
        Select<String> template = Fields.select(getTranslation("cases.template"), templates(kind));
        template.addValueChangeListener(change -> words.setValue(change.getValue()));
        var fields = new Div(template, words);
        fields.addClassName("dialog-form");
        due = usualDay == null ? null : dayField(usualDay);
        if (due != null) {
            papers.setLabel(getTranslation("cases.missing.papers"));
            papers.setItems(PaperKind.values());
            papers.setItemLabelGenerator(paper -> getTranslation(paper.textKey()));
            fields.add(papers, due);
        }
        add(fields);
    }

    static ReasonDialog refusal(SerializableConsumer<String> whenSaid) {
        var dialog = new ReasonDialog("refusal", null, null);
        dialog.addButtons("cases.desk.refuse", () -> whenSaid.accept(dialog.words.getValue()));
        return dialog;
    }

    /** @param usualDay by when it is asked for, unless the clerk chooses another day after today */
    static ReasonDialog supplement(LocalDate usualDay, LocalDate today, SerializableConsumer<Wish> whenSaid) {
        var dialog = new ReasonDialog("missing", usualDay, today);
        dialog.addButtons(
                "cases.missing.send",
                () -> whenSaid.accept(new Wish(dialog.words.getValue(), dialog.papers.getValue(), dialog.day())));
        return dialog;
    }

    private List<String> templates(String kind) {
        return IntStream.rangeClosed(1, TEMPLATES)
                .mapToObj(number -> getTranslation("cases." + kind + ".template." + number))
                .toList();
    }

    private DatePicker dayField(LocalDate usualDay) {
        DatePicker field = Fields.date(getTranslation("cases.missing.due"));
        field.setValue(usualDay);
        field.setManualValidation(true);
        return field;
    }

    private LocalDate day() {
        return due == null || due.isEmpty() ? LocalDate.MAX : due.getValue();
    }

    private void addButtons(String verbKey, Runnable send) {
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("ui.cancel"), this::close),
                        Buttons.primary(getTranslation(verbKey), () -> {
                            if (check()) {
                                close();
                                send.run();
                            }
                        }));
    }

    private boolean check() {
        boolean saysNothing = words.getValue().isBlank() && papers.isEmpty();
        words.setErrorMessage(getTranslation("cases.words.missing"));
        words.setInvalid(saysNothing);
        boolean noDay = due != null && (due.isEmpty() || tooEarly(due.getValue()));
        if (due != null) {
            due.setErrorMessage(getTranslation("cases.missing.due.wrong"));
            due.setInvalid(noDay);
        }
        return !saysNothing && !noDay;
    }

    private boolean tooEarly(LocalDate day) {
        return today != null && !day.isAfter(today);
    }
}
