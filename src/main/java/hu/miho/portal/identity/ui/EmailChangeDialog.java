package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.identity.AccountExists;
import hu.miho.portal.identity.CustomerAccounts;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Fields;

/** A customer at the desk has another e-mail address; it counts when the link that goes there is confirmed. */
class EmailChangeDialog extends Dialog {

    private final CustomerAccounts accounts;
    private final CustomerId customer;
    private final TextField email = Fields.email(getTranslation("identity.desk.email.new"));
    private final TextField identified = Fields.text(getTranslation("identity.desk.email.identified"));

    EmailChangeDialog(CustomerAccounts accounts, CustomerId customer) {
        this.accounts = accounts;
        this.customer = customer;
        setHeaderTitle(getTranslation("identity.desk.email.change"));
        setMaxWidth("32rem");
        email.setManualValidation(true);
        identified.setManualValidation(true);
        identified.setMaxLength(200);
        identified.setHelperText(getTranslation("identity.desk.email.identified.help"));
        var content = new Div(new Paragraph(getTranslation("identity.desk.email.what")), email, identified);
        content.addClassName("dialog-form");
        add(content);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("ui.cancel"), this::close),
                        Buttons.primary(getTranslation("identity.desk.email.send"), this::send));
    }

    private void send() {
        email.setInvalid(false);
        identified.setInvalid(false);
        if (!EmailAddress.isValid(email.getValue())) {
            refuse(email, "identity.settings.email.invalid");
        } else if (identified.getValue().isBlank()) {
            refuse(identified, "identity.desk.email.identified.missing");
        } else {
            change();
        }
    }

    private void change() {
        try {
            accounts.changeEmail(customer, new EmailAddress(email.getValue()), identified.getValue());
        } catch (AccountExists taken) {
            refuse(email, "identity.desk.email.taken");
            return;
        }
        close();
        ClerkAccountPanel.done("identity.desk.email.sent");
    }

    private void refuse(TextField field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
        field.focus();
    }
}
