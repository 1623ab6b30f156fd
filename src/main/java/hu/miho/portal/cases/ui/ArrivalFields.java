package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.cases.ArrivalKind;
import hu.miho.portal.cases.TypedArrival;
import hu.miho.portal.cases.TypedArrival.Field;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import java.util.List;

/** What is begun, the two data from the one who uses it now, and one's own e-mail address. */
class ArrivalFields extends Div {

    private final RadioButtonGroup<ArrivalKind> kind = new RadioButtonGroup<>(getTranslation("cases.arrival.kind"));
    private final TextField customerId = Fields.shortText(getTranslation("cases.arrival.customer-id"));
    private final TextField serialNumber = Fields.shortText(getTranslation("cases.arrival.serial"));
    private final TextField email = Fields.email(getTranslation("cases.arrival.email"));

    ArrivalFields(ArrivalDraft draft) {
        addClassName("form");
        kind.addClassName("stacked-choice");
        kind.setItems(ArrivalKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("cases.arrival.kind." + each));
        kind.setValue(draft.typed().kind());
        kind.addValueChangeListener(change -> draft.keep(typed()));
        add(kind);
        customerId.setHelperText(getTranslation("cases.arrival.customer-id.help"));
        customerId.setValue(draft.typed().customerId());
        serialNumber.setHelperText(getTranslation("cases.arrival.serial.help"));
        serialNumber.setValue(draft.typed().serialNumber());
        email.setHelperText(getTranslation("cases.arrival.email.help"));
        email.setValue(draft.typed().email());
        List.of(customerId, serialNumber, email).forEach(field -> {
            field.setManualValidation(true);
            field.addValueChangeListener(change -> draft.keep(typed()));
            add(field);
        });
    }

    /** What is in the fields now. */
    TypedArrival typed() {
        return new TypedArrival(kind.getValue(), customerId.getValue(), serialNumber.getValue(), email.getValue());
    }

    /** Marks the fields that need mending. */
    List<FieldProblem> check() {
        List.of(customerId, serialNumber, email).forEach(field -> field.setInvalid(false));
        return typed().problems().stream().map(this::mark).toList();
    }

    private FieldProblem mark(Field field) {
        String key = "cases.arrival.problem." + field;
        return FieldProblem.mark(
                switch (field) {
                    case CUSTOMER_ID -> customerId;
                    case SERIAL_NUMBER -> serialNumber;
                    case EMAIL -> email;
                },
                getTranslation(key),
                getTranslation(key + ".short"));
    }
}
