package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.identity.CustomerAccounts;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Fields;

/** Asks why an account is locked, and says what that does. */
class LockDialog extends Dialog {

    private final CustomerAccounts accounts;
    private final CustomerId customer;
    private final TextField reason = Fields.text(getTranslation("identity.desk.lock.reason"));

    LockDialog(CustomerAccounts accounts, CustomerId customer) {
        this.accounts = accounts;
        this.customer = customer;
        setHeaderTitle(getTranslation("identity.desk.lock"));
        setMaxWidth("32rem");
        reason.setManualValidation(true);
        reason.setMaxLength(200);
        var content = new Div(new Paragraph(getTranslation("identity.desk.lock.what")), reason);
        content.addClassName("dialog-form");
        add(content);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("ui.cancel"), this::close),
                        Buttons.primary(getTranslation("identity.desk.lock"), this::lock));
    }

    private void lock() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("identity.desk.lock.missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        accounts.lock(customer, reason.getValue());
        close();
        ClerkAccountPanel.done("identity.desk.now-locked");
    }
}
