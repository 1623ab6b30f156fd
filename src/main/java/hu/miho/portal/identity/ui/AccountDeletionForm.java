package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import hu.miho.portal.identity.AccountDeletion;
import hu.miho.portal.identity.CurrentPasswordWrong;
import hu.miho.portal.identity.SignInBusy;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.LinkButton;

/** Erases the account: the password first. */
class AccountDeletionForm extends IdentityForm {

    private final AccountDeletion deletion;
    private final PasswordField password =
            Fields.password(getTranslation("identity.settings.password.current"), Autocomplete.CURRENT_PASSWORD);

    AccountDeletionForm(AccountDeletion deletion) {
        this.deletion = deletion;
        add(password);
        submitWithDanger(getTranslation("identity.erase.submit"), this::submit)
                .add(LinkButton.secondary(getTranslation("identity.erase.keep"), SettingsView.class));
    }

    private void submit() {
        require(password, password.getValue(), "identity.settings.password.current.missing");
        if (isComplete()) {
            erase();
        }
    }

    /** The answer to this request still comes; whatever is asked for after it finds nobody signed in. */
    private void erase() {
        String typed = password.getValue();
        password.clear();
        try {
            deletion.delete(typed);
            UI.getCurrent().getPage().setLocation("/" + AccountErasedView.PATH);
        } catch (CurrentPasswordWrong wrong) {
            problem(password, getTranslation("identity.settings.password.wrong"));
        } catch (SignInBusy busy) {
            fail(getTranslation("identity.busy"));
        }
        isComplete();
    }
}
