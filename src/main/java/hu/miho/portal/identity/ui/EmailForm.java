package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.identity.CurrentPasswordWrong;
import hu.miho.portal.identity.EmailChanges;
import hu.miho.portal.identity.SignInBusy;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.ui.Fields;

/** Asks for another e-mail address; it counts when the link sent there is used. */
class EmailForm extends IdentityForm {

    private final EmailChanges changes;
    private final TextField address = Fields.email(getTranslation("identity.settings.email.new"));
    private final PasswordField password =
            Fields.password(getTranslation("identity.settings.password.current"), Autocomplete.CURRENT_PASSWORD);

    EmailForm(EmailChanges changes, EmailAddress now) {
        this.changes = changes;
        add(new Paragraph(getTranslation("identity.settings.email.now", now.value())), address, password);
        submitWith(getTranslation("identity.settings.email.submit"), this::submit);
    }

    private void submit() {
        if (!EmailAddress.isValid(address.getValue())) {
            problem(address, getTranslation("identity.settings.email.invalid"));
        }
        require(password, password.getValue(), "identity.settings.password.current.missing");
        if (isComplete()) {
            request(new EmailAddress(address.getValue()));
        }
    }

    private void request(EmailAddress wanted) {
        String typed = password.getValue();
        password.clear();
        try {
            changes.request(wanted, typed);
            address.clear();
            done(getTranslation("identity.settings.email.done", wanted.value()));
        } catch (CurrentPasswordWrong wrong) {
            problem(password, getTranslation("identity.settings.password.wrong"));
        } catch (SignInBusy busy) {
            fail(getTranslation("identity.busy"));
        }
        isComplete();
    }
}
