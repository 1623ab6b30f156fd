package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import hu.miho.portal.identity.CurrentPasswordWrong;
import hu.miho.portal.identity.OwnAccountService;
import hu.miho.portal.identity.SignInBusy;
import hu.miho.portal.ui.Fields;

/** Changes the password: the current one first. */
class PasswordForm extends IdentityForm {

    private final OwnAccountService account;
    private final PasswordField current =
            Fields.password(getTranslation("identity.settings.password.current"), Autocomplete.CURRENT_PASSWORD);
    private final PasswordPair chosen;

    PasswordForm(OwnAccountService account) {
        this.account = account;
        add(current);
        chosen = new PasswordPair(
                this,
                getTranslation("identity.settings.password.new"),
                getTranslation("identity.settings.password.again"));
        submitWith(getTranslation("identity.settings.password.submit"), this::submit);
    }

    private void submit() {
        require(current, current.getValue(), "identity.settings.password.current.missing");
        chosen.check(this);
        if (isComplete()) {
            change();
        }
    }

    private void change() {
        try {
            account.changePassword(current.getValue(), chosen.value())
                    .ifPresentOrElse(problem -> chosen.problem(this, problem), this::changed);
        } catch (CurrentPasswordWrong wrong) {
            problem(current, getTranslation("identity.settings.password.wrong"));
        } catch (SignInBusy busy) {
            fail(getTranslation("identity.busy"));
        }
        isComplete();
    }

    private void changed() {
        current.clear();
        chosen.clear();
        done(getTranslation("identity.settings.password.done"));
    }
}
