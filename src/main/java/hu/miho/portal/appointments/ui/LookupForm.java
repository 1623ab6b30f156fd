package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiFunction;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** For whoever has lost the mail: the number, and the contact that was given. */
class LookupForm extends Div {

    private final TextField reference = Fields.shortText(getTranslation("appointments.reference"));
    private final TextField contact = Fields.text(getTranslation("appointments.lookup.contact"));
    private final ErrorSummary errors = new ErrorSummary();

    /** @param onLook given number and contact; tells the key of a problem, if there is one */
    LookupForm(SerializableBiFunction<String, String, Optional<String>> onLook) {
        addClassName("form");
        reference.setHelperText(getTranslation("appointments.lookup.reference.help"));
        contact.setHelperText(getTranslation("appointments.lookup.contact.help"));
        reference.setManualValidation(true);
        contact.setManualValidation(true);
        var look = Buttons.primary(getTranslation("appointments.lookup.open"), () -> look(onLook));
        look.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        var actions = new Div(look);
        actions.addClassName("actions");
        add(errors, reference, contact, actions);
    }

    private void look(SerializableBiFunction<String, String, Optional<String>> onLook) {
        reference.setInvalid(false);
        contact.setInvalid(false);
        List<FieldProblem> problems = new ArrayList<>();
        if (reference.getValue().isBlank()) {
            problems.add(mark(reference, "appointments.lookup.reference.missing"));
        }
        if (contact.getValue().isBlank()) {
            problems.add(mark(contact, "appointments.lookup.contact.missing"));
        }
        if (problems.isEmpty()) {
            onLook.apply(reference.getValue(), contact.getValue()).ifPresent(key -> problems.add(mark(reference, key)));
        }
        errors.show(problems);
    }

    private FieldProblem mark(TextField field, String key) {
        return FieldProblem.mark(field, getTranslation(key), getTranslation(key + ".short"));
    }
}
