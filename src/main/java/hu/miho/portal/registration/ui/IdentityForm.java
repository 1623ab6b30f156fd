package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;
import hu.miho.portal.registration.TypedIdentity;
import hu.miho.portal.registration.TypedIdentity.Field;
import hu.miho.portal.registration.TypedIdentity.Problem;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The four data by which a customer is identified (leaflet, step 2), with a drawing of where the ID stands on the bill. */
class IdentityForm extends Div {

    private final TextField customerId = Fields.shortText(getTranslation("registration.customer-id"));
    private final TextField birthPlace = Fields.text(getTranslation("registration.birth-place"));
    private final DatePicker birthDate = Fields.date(getTranslation("registration.birth-date"));
    private final TextField email = Fields.email(getTranslation("registration.email"));

    IdentityForm(TypedIdentity typed) {
        addClassName("form");
        customerId.setHelperText(getTranslation("registration.customer-id.help"));
        birthPlace.setHelperText(getTranslation("registration.birth-place.help"));
        birthDate.setHelperText(getTranslation("registration.birth-date.help"));
        birthDate.setAutoOpen(false);
        birthDate.setInitialPosition(LocalDate.of(1980, 1, 1));
        email.setHelperText(getTranslation("registration.email.help"));
        fields().forEach(field -> field.setManualValidation(true));
        show(typed);
        var first = new Div(customerId, billDrawing());
        first.addClassName("beside-drawing");
        add(first, birthPlace, birthDate, email);
    }

    /** What is in the fields now. */
    TypedIdentity typed() {
        return new TypedIdentity(customerId.getValue(), birthPlace.getValue(), birthDate.getValue(), email.getValue());
    }

    /** Marks the fields that need mending. */
    List<FieldProblem> check(LocalDate today) {
        fields().forEach(field -> field.setInvalid(false));
        return typed().problems(today).stream().map(this::mark).toList();
    }

    private FieldProblem mark(Problem problem) {
        String key = isUnreadableDate(problem) ? "registration.problem.birth-date.unreadable" : problem.key();
        return FieldProblem.mark(
                field(problem.field()),
                getTranslation(key, problem.count()),
                getTranslation(key + ".short", problem.count()));
    }

    private HasValidation field(Field field) {
        return switch (field) {
            case CUSTOMER_ID -> customerId;
            case BIRTH_PLACE -> birthPlace;
            case BIRTH_DATE -> birthDate;
            case EMAIL -> email;
        };
    }

    private List<HasValidation> fields() {
        return Arrays.stream(Field.values()).map(this::field).toList();
    }

    /** Something is typed that is no date; the field's value is empty then. */
    private boolean isUnreadableDate(Problem problem) {
        return problem.field() == Field.BIRTH_DATE
                && birthDate.isEmpty()
                && birthDate
                        .getDefaultValidator()
                        .apply(null, new ValueContext(new Binder<>(), birthDate))
                        .isError();
    }

    private void show(TypedIdentity typed) {
        customerId.setValue(typed.customerId());
        birthPlace.setValue(typed.birthPlace());
        birthDate.setValue(typed.birthDate());
        email.setValue(typed.email());
    }

    private Component billDrawing() {
        var drawing = new Image("pictures/szamla-azonosito.svg", getTranslation("registration.bill.alternative"));
        var figure = new Div(drawing, new Paragraph(getTranslation("registration.bill.caption")));
        figure.addClassName("bill-drawing");
        return figure;
    }
}
