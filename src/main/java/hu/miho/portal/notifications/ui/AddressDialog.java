package hu.miho.portal.notifications.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.notifications.MailNotFailed;
import hu.miho.portal.notifications.OutboxDesk;
import hu.miho.portal.notifications.OutboxMail;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Fields;

/** Sends a mail that failed to another address. */
class AddressDialog extends Dialog {

    private final OutboxDesk desk;
    private final OutboxMail mail;
    private final SerializableRunnable whenDone;
    private final TextField address = Fields.email(getTranslation("notifications.outbox.address"));

    AddressDialog(OutboxDesk desk, OutboxMail mail, SerializableRunnable whenDone) {
        this.desk = desk;
        this.mail = mail;
        this.whenDone = whenDone;
        setHeaderTitle(getTranslation("notifications.outbox.correct"));
        setMaxWidth("32rem");
        address.setManualValidation(true);
        address.setValue(mail.to().value());
        var content = new Div(new Paragraph(getTranslation("notifications.outbox.address.only")), address);
        content.addClassName("dialog-form");
        add(content);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("ui.cancel"), this::close),
                        Buttons.primary(getTranslation("notifications.outbox.again"), this::send));
    }

    private void send() {
        if (!EmailAddress.isValid(address.getValue())) {
            refuse("notifications.outbox.address.wrong");
            return;
        }
        try {
            desk.sendTo(mail.id(), new EmailAddress(address.getValue()));
            close();
            whenDone.run();
        } catch (MailNotFailed faster) {
            refuse("notifications.outbox.faster");
        }
    }

    private void refuse(String key) {
        address.setErrorMessage(getTranslation(key));
        address.setInvalid(true);
        address.focus();
    }
}
