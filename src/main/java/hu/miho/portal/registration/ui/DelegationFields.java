package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.registration.DelegationKind;
import hu.miho.portal.registration.NewDelegation;
import hu.miho.portal.registration.NewDelegation.Deed;
import hu.miho.portal.registration.NewDelegation.Field;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is let in, into what, and until when. */
class DelegationFields extends Div {

    private static final int USUAL_YEARS = 1;

    private final UUID id = UUID.randomUUID();
    private final LocalDate today;
    private final LocalDate longest;
    private final Select<DelegationKind> kind =
            Fields.select(getTranslation("registration.delegation.kind"), List.of(DelegationKind.values()));
    private final TextField name = Fields.text(getTranslation("registration.delegation.name"));
    private final TextField email = Fields.email(getTranslation("registration.delegation.email"));
    private final CheckboxGroup<AccessArea> areas =
            new CheckboxGroup<>(getTranslation("registration.delegation.areas"));
    private final DatePicker until = Fields.date(getTranslation("registration.delegation.until"));
    private final Map<Field, HasValidation> fields = new EnumMap<>(Field.class);

    DelegationFields(LocalDate today, LocalDate longest) {
        this.today = today;
        this.longest = longest;
        addClassName("form");
        kind.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        kind.addClassName("field-medium");
        kind.addValueChangeListener(change -> areas.setValue(change.getValue().usualAreas()));
        email.setHelperText(getTranslation("registration.delegation.email.help"));
        areas.setItems(AccessArea.values());
        areas.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        areas.setHelperText(getTranslation("registration.delegation.areas.help"));
        areas.addValueChangeListener(change -> areas.setValue(AccessArea.opened(change.getValue())));
        until.setMin(today);
        until.setMax(longest);
        until.setValue(today.plusYears(USUAL_YEARS));
        until.setHelperText(getTranslation("registration.delegation.until.help", Formats.date(longest)));
        with(Field.NAME, name);
        with(Field.EMAIL, email);
        with(Field.AREAS, areas);
        with(Field.UNTIL, until);
        kind.setValue(DelegationKind.FAMILY);
        add(kind, name, email, areas, until);
    }

    /** Takes a field that a form has besides. */
    final void with(Field field, HasValidation input) {
        input.setManualValidation(true);
        fields.put(field, input);
    }

    NewDelegation wish(CustomerId customer, @Nullable Deed deed) {
        return new NewDelegation(
                id,
                customer,
                kind.getValue(),
                name.getValue(),
                email.getValue(),
                areas.getValue(),
                until.getValue(),
                getLocale(),
                deed);
    }

    /** Marks what has to be mended, in the order of the form. */
    List<FieldProblem> check(NewDelegation wish) {
        fields.values().forEach(field -> field.setInvalid(false));
        return wish.problems(today, longest).stream()
                .map(problem -> mark(problem.field(), problem.key()))
                .toList();
    }

    FieldProblem mark(Field field, String key) {
        String text = getTranslation(key, Formats.date(longest));
        return FieldProblem.mark(Objects.requireNonNull(fields.get(field)), text, text);
    }
}
