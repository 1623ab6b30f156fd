package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.appointments.TypedVisitor;
import hu.miho.portal.appointments.TypedVisitor.Field;
import hu.miho.portal.appointments.TypedVisitor.Problem;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import java.util.Arrays;
import java.util.List;

/** Who comes: name, e-mail address or telephone, and what the clerk should know. */
class VisitorForm extends Div {

    private final TextField name = Fields.text(getTranslation(Field.NAME.textKey()));
    private final TextField email = Fields.email(getTranslation(Field.EMAIL.textKey()));
    private final TextField phone = Fields.phone(getTranslation(Field.PHONE.textKey()));
    private final TextField customerId = Fields.shortText(getTranslation(Field.CUSTOMER_ID.textKey()));
    private final TextArea note = new TextArea(getTranslation(Field.NOTE.textKey()));
    private final boolean contactNeeded;

    /** @param contactNeeded false when a clerk books for somebody who is there, or on the telephone */
    VisitorForm(TypedVisitor typed, boolean contactNeeded) {
        this.contactNeeded = contactNeeded;
        addClassName("form");
        name.setAutocomplete(Autocomplete.NAME);
        String reader = contactNeeded ? "" : ".office";
        email.setHelperText(getTranslation("appointments.data.email.help" + reader));
        phone.setHelperText(getTranslation("appointments.data.phone.help" + reader));
        customerId.setHelperText(getTranslation("appointments.data.customer-id.help"));
        note.setHelperText(getTranslation("appointments.data.note.help"));
        note.addClassName("field-medium");
        note.setMinRows(3);
        Arrays.stream(Field.values()).forEach(field -> validation(field).setManualValidation(true));
        show(typed);
        var contacts = new Div(email, phone);
        contacts.addClassName("either-or");
        add(name, contacts, customerId, note);
    }

    /** What is in the fields now. */
    TypedVisitor typed() {
        return new TypedVisitor(
                name.getValue(), email.getValue(), phone.getValue(), customerId.getValue(), note.getValue());
    }

    /** Marks the fields that need mending. */
    List<FieldProblem> check() {
        Arrays.stream(Field.values()).forEach(field -> validation(field).setInvalid(false));
        return typed().problems(contactNeeded).stream().map(this::mark).toList();
    }

    void clear() {
        show(TypedVisitor.EMPTY);
    }

    private FieldProblem mark(Problem problem) {
        return FieldProblem.mark(
                validation(problem.field()), getTranslation(problem.key()), getTranslation(problem.key() + ".short"));
    }

    private AbstractField<?, String> field(Field field) {
        return switch (field) {
            case NAME -> name;
            case EMAIL -> email;
            case PHONE -> phone;
            case CUSTOMER_ID -> customerId;
            case NOTE -> note;
        };
    }

    private HasValidation validation(Field field) {
        return (HasValidation) field(field);
    }

    private void show(TypedVisitor typed) {
        name.setValue(typed.name());
        email.setValue(typed.email());
        phone.setValue(typed.phone());
        customerId.setValue(typed.customerId());
        note.setValue(typed.note());
    }
}
