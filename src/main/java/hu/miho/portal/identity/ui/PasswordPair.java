package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import hu.miho.portal.identity.PasswordPolicy;
import hu.miho.portal.ui.Fields;

/** A new password, typed twice. */
class PasswordPair {

    private final PasswordField chosen;
    private final PasswordField again;

    PasswordPair(IdentityForm form, String label, String againLabel) {
        chosen = Fields.password(label, Autocomplete.NEW_PASSWORD);
        again = Fields.password(againLabel, Autocomplete.NEW_PASSWORD);
        chosen.setHelperText(form.getTranslation("identity.password.help"));
        form.add(chosen, again);
    }

    String value() {
        return chosen.getValue();
    }

    /** Marks what can be seen without asking the account: nothing typed, too short, not the same twice. */
    void check(IdentityForm form) {
        if (chosen.isEmpty()) {
            problem(form, "identity.password.new.missing");
        } else if (chosen.getValue().length() < PasswordPolicy.MIN_LENGTH) {
            problem(form, "identity.password.short");
        } else if (!chosen.getValue().equals(again.getValue())) {
            form.problem(again, form.getTranslation("identity.password.differs"));
        }
    }

    void problem(IdentityForm form, String key) {
        form.problem(chosen, form.getTranslation(key));
    }

    void clear() {
        chosen.clear();
        again.clear();
    }
}
