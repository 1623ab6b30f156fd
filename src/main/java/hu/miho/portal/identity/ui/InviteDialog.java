package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.identity.AccountExists;
import hu.miho.portal.identity.NewStaffAccount;
import hu.miho.portal.identity.StaffAccounts;
import hu.miho.portal.identity.StaffRole;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Toast;

/** Opens an account for a new colleague, who gets a link by mail. */
class InviteDialog extends Dialog {

    private final StaffAccounts staff;
    private final SerializableRunnable whenDone;
    private final TextField email = Fields.email(getTranslation("identity.desk.email"));
    private final RoleChoice role = new RoleChoice(StaffRole.CLERK);

    InviteDialog(StaffAccounts staff, SerializableRunnable whenDone) {
        this.staff = staff;
        this.whenDone = whenDone;
        setHeaderTitle(getTranslation("identity.staff.invite"));
        setMaxWidth("32rem");
        email.setManualValidation(true);
        var content = new Div(new Paragraph(getTranslation("identity.staff.invite.what")), email, role);
        content.addClassName("dialog-form");
        add(content);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("ui.cancel"), this::close),
                        Buttons.primary(getTranslation("identity.staff.invite.do"), this::invite));
    }

    private void invite() {
        if (!EmailAddress.isValid(email.getValue().strip())) {
            refuse("identity.settings.email.invalid");
            return;
        }
        try {
            staff.invite(new NewStaffAccount(
                    new EmailAddress(email.getValue().strip()), role.getValue(), Formats.HUNGARIAN));
        } catch (AccountExists taken) {
            refuse("identity.staff.taken");
            return;
        }
        close();
        Toast.show(getTranslation("identity.staff.invite.done", email.getValue().strip()));
        whenDone.run();
    }

    private void refuse(String key) {
        email.setErrorMessage(getTranslation(key));
        email.setInvalid(true);
        email.focus();
    }
}
