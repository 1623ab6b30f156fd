package hu.miho.portal.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks why something is done before it is done, and says what it does. Reasons go to the audit log. */
public final class ReasonDialog extends Dialog {

    private static final int MOST_LETTERS = 200;

    private final TextField reason;

    /**
     * @param key of the texts: {@code key} the title and the button's verb, {@code .what} what it does, {@code .reason} the
     *     question, {@code .missing} when there is no answer
     * @param onReason told the answer, which is never blank
     */
    public ReasonDialog(String key, SerializableConsumer<String> onReason) {
        setHeaderTitle(getTranslation(key));
        setMaxWidth("32rem");
        reason = Fields.text(getTranslation(key + ".reason"));
        reason.setManualValidation(true);
        reason.setMaxLength(MOST_LETTERS);
        var content = new Div(new Paragraph(getTranslation(key + ".what")), reason);
        content.addClassName("dialog-form");
        add(content);
        String missing = getTranslation(key + ".missing");
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("ui.cancel"), this::close),
                        Buttons.primary(getTranslation(key), () -> answer(missing, onReason)));
    }

    private void answer(String missing, SerializableConsumer<String> onReason) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(missing);
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        close();
        onReason.accept(reason.getValue().strip());
    }
}
