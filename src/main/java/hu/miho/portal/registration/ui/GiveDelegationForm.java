package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import hu.miho.portal.identity.CurrentPasswordWrong;
import hu.miho.portal.identity.SignInBusy;
import hu.miho.portal.registration.DelegationRefused;
import hu.miho.portal.registration.Delegations;
import hu.miho.portal.registration.NewDelegation;
import hu.miho.portal.registration.NewDelegation.Field;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A customer lets somebody in; the password first. */
class GiveDelegationForm extends Div {

    private final Delegations delegations;
    private final Runnable onGiven;
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<CustomerId> customer;
    private final DelegationFields fields;
    private final PasswordField password =
            Fields.password(getTranslation("registration.delegation.password"), Autocomplete.CURRENT_PASSWORD);

    /** @param own the customers whose affairs can be opened, with their names; at least one */
    GiveDelegationForm(Delegations delegations, Map<CustomerId, String> own, LocalDate today, Runnable onGiven) {
        this.delegations = delegations;
        this.onGiven = onGiven;
        addClassName("form");
        customer = Fields.select(getTranslation("registration.delegation.customer"), own.keySet());
        customer.setItemLabelGenerator(id -> own.get(id) + " (" + id + ")");
        customer.setValue(own.keySet().iterator().next());
        customer.addClassName("field-medium");
        customer.setVisible(own.size() > 1);
        fields = new DelegationFields(today, delegations.longest());
        password.setHelperText(getTranslation("registration.delegation.password.help"));
        password.setManualValidation(true);
        var give = Buttons.primary(getTranslation("registration.delegation.give"), this::give);
        give.setDisableOnClick(true);
        give.addClickListener(click -> give.setEnabled(true));
        var actions = new Div(give);
        actions.addClassName("actions");
        add(errors, customer, fields, password, actions);
    }

    private void give() {
        password.setInvalid(false);
        NewDelegation wish = fields.wish(customer.getValue(), null);
        var problems = new ArrayList<>(fields.check(wish));
        if (password.isEmpty()) {
            problems.add(wrongPassword("identity.settings.password.current.missing"));
        }
        errors.show(problems);
        if (problems.isEmpty()) {
            give(wish);
        }
    }

    private void give(NewDelegation wish) {
        String typed = password.getValue();
        password.clear();
        try {
            delegations.give(wish, typed);
            onGiven.run();
        } catch (CurrentPasswordWrong wrong) {
            errors.show(List.of(wrongPassword("identity.settings.password.wrong")));
        } catch (SignInBusy busy) {
            errors.show(List.of(wrongPassword("identity.busy")));
        } catch (DelegationRefused refused) {
            errors.show(List.of(fields.mark(Field.EMAIL, refused.reason().textKey())));
        }
    }

    private FieldProblem wrongPassword(String key) {
        return FieldProblem.mark(password, getTranslation(key), getTranslation(key));
    }
}
