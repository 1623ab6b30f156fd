package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Fields;

/** Extends the time for an answer; the customer gets the reason. */
class ExtendDialog extends Dialog {

    private static final int LONGEST = 500;

    private final TextField reason = Fields.text(getTranslation("messages.desk.extend.reason"));
    private final SerializableConsumer<String> onReason;

    ExtendDialog(SerializableConsumer<String> onReason) {
        this.onReason = onReason;
        setHeaderTitle(getTranslation("messages.desk.extend"));
        setMaxWidth("33rem");
        reason.setMaxLength(LONGEST);
        reason.setManualValidation(true);
        var fields = new Div(new Paragraph(getTranslation("messages.desk.extend.text")), reason);
        fields.addClassName("dialog-form");
        add(fields);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("ui.cancel"), this::close),
                        Buttons.primary(getTranslation("messages.desk.extend"), this::extend));
    }

    private void extend() {
        boolean missing = reason.getValue().isBlank();
        reason.setErrorMessage(getTranslation("messages.desk.extend.reason.missing"));
        reason.setInvalid(missing);
        if (missing) {
            reason.focus();
        } else {
            close();
            onReason.accept(reason.getValue());
        }
    }
}
