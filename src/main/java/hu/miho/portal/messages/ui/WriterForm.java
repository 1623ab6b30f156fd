package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.messages.TypedWriter;
import hu.miho.portal.messages.TypedWriter.Field;
import hu.miho.portal.messages.TypedWriter.Problem;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import java.util.Arrays;
import java.util.List;

/** Who writes, when the portal does not know: name, e-mail address, and what helps. */
class WriterForm extends Div {

    private final TextField name = Fields.text(getTranslation(Field.NAME.textKey()));
    private final TextField email = Fields.email(getTranslation(Field.EMAIL.textKey()));
    private final TextField phone = Fields.phone(getTranslation(Field.PHONE.textKey()));
    private final TextField customerId = Fields.shortText(getTranslation(Field.CUSTOMER_ID.textKey()));
    private final TextField address = Fields.text(getTranslation(Field.ADDRESS.textKey()));
    private final boolean emailNeeded;

    /** @param emailNeeded false when a clerk writes for somebody who may have none */
    WriterForm(TypedWriter typed, boolean emailNeeded) {
        this.emailNeeded = emailNeeded;
        addClassName("form");
        name.setAutocomplete(Autocomplete.NAME);
        email.setHelperText(
                getTranslation(emailNeeded ? "messages.writer.email.help" : "messages.desk.new.email.help"));
        phone.setHelperText(getTranslation("messages.writer.phone.help"));
        customerId.setHelperText(getTranslation("messages.writer.customer-id.help"));
        address.setHelperText(
                getTranslation(emailNeeded ? "messages.writer.address.help" : "messages.desk.new.address.help"));
        address.setAutocomplete(Autocomplete.STREET_ADDRESS);
        Arrays.stream(Field.values()).forEach(field -> validation(field).setManualValidation(true));
        show(typed);
        if (emailNeeded) {
            add(name, email, phone, customerId, address);
        } else {
            add(customerId, name, email, phone, address);
        }
    }

    /** Only a complaint needs the postal address. */
    void askForAddress(boolean asked) {
        address.setVisible(asked);
    }

    /** What is in the fields now. */
    TypedWriter typed() {
        return new TypedWriter(
                name.getValue(), email.getValue(), phone.getValue(), customerId.getValue(), address.getValue());
    }

    void onChange(SerializableRunnable changed) {
        Arrays.stream(Field.values()).forEach(field -> field(field).addValueChangeListener(change -> changed.run()));
    }

    /** Marks the fields that need mending. */
    List<FieldProblem> check() {
        Arrays.stream(Field.values()).forEach(field -> validation(field).setInvalid(false));
        return typed().problems(emailNeeded).stream().map(this::mark).toList();
    }

    void show(TypedWriter typed) {
        name.setValue(typed.name());
        email.setValue(typed.email());
        phone.setValue(typed.phone());
        customerId.setValue(typed.customerId());
        address.setValue(typed.address());
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
            case ADDRESS -> address;
        };
    }

    private HasValidation validation(Field field) {
        return (HasValidation) field(field);
    }
}
