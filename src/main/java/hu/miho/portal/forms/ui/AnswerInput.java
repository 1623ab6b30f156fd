package hu.miho.portal.forms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;
import hu.miho.portal.forms.FieldKind;
import hu.miho.portal.forms.FormField;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import java.time.LocalDate;
import java.util.Objects;

/** One field on the screen: the component that suits its kind, its answer as text, and what is wrong with it. */
class AnswerInput {

    private final AbstractField<?, ?> component;
    private final String part;

    /** @param part the heading above the field: several parts ask for a name */
    AnswerInput(FormField field, String answer, String part) {
        this.part = part;
        component = create(field, translate(field.labelKey()), answer);
    }

    Component component() {
        return component;
    }

    void onChange(Runnable listener) {
        component.addValueChangeListener(change -> listener.run());
    }

    String answer() {
        return Objects.toString(((HasValue<?, ?>) component).getValue(), "");
    }

    /** Something is typed that is no date; the answer is empty then. */
    boolean isUnreadable() {
        return component instanceof DatePicker date
                && date.isEmpty()
                && date.getDefaultValidator()
                        .apply(null, new ValueContext(new Binder<>(), date))
                        .isError();
    }

    /** @param problem what to say beside the field; empty takes an earlier mark away */
    FieldProblem mark(String problem) {
        var marked = (HasValidationProperties) component;
        marked.setErrorMessage(problem);
        marked.setInvalid(!problem.isEmpty());
        return new FieldProblem(component, part + " – " + ((HasLabel) component).getLabel() + ": " + problem);
    }

    private static AbstractField<?, ?> create(FormField field, String label, String answer) {
        return switch (field.kind()) {
            case DATE -> date(label, answer);
            case CHOICE -> choice(field, label);
            case LONG_TEXT -> longText(field, label, answer);
            default -> text(field, label, answer);
        };
    }

    private static DatePicker date(String label, String answer) {
        var date = Fields.date(label);
        date.setHelperText(translate("forms.help.date"));
        date.setAutoOpen(false);
        date.setClearButtonVisible(true);
        date.setManualValidation(true);
        if (!answer.isEmpty()) {
            date.setValue(LocalDate.parse(answer));
        }
        return date;
    }

    private static Select<String> choice(FormField field, String label) {
        Select<String> choice = Fields.select(label, field.options());
        choice.setItemLabelGenerator(
                option -> option == null ? translate("forms.choice.none") : translate(field.optionKey(option)));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(translate("forms.choice.none"));
        choice.addClassName("field-medium");
        return choice;
    }

    private static TextArea longText(FormField field, String label, String answer) {
        var area = new TextArea(label);
        area.addClassName("field-medium");
        area.setMinRows(3);
        area.setManualValidation(true);
        area.setHelperText(translate("forms.help.long-text", field.kind().longest()));
        area.setValue(answer);
        return area;
    }

    private static TextField text(FormField field, String label, String answer) {
        var text = field.kind() == FieldKind.EMAIL ? Fields.email(label) : Fields.text(label);
        text.setManualValidation(true);
        text.setValue(answer);
        switch (field.kind()) {
            case CUSTOMER_ID -> text.setHelperText(translate("forms.help.customer-id"));
            case READING -> {
                text.setHelperText(translate("forms.help.reading"));
                text.getElement().setAttribute("inputmode", "decimal");
            }
            case PHONE -> text.getElement().setAttribute("inputmode", "tel");
            default -> {}
        }
        return text;
    }
}
