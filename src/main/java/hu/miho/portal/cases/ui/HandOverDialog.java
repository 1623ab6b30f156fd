package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passes a case to a colleague, with a word to them that the customer does not see. */
class HandOverDialog extends Dialog {

    private static final int MAX_LENGTH = 500;

    HandOverDialog(List<String> colleagues, SerializableBiConsumer<String, @Nullable String> whenChosen) {
        setHeaderTitle(getTranslation("cases.desk.hand-over"));
        setMaxWidth("33rem");
        String me = CurrentUser.find().map(CurrentUser::userName).orElse("");
        Select<String> to = Fields.select(
                getTranslation("cases.hand-over.to"),
                colleagues.stream().filter(one -> !one.equals(me)).toList());
        to.setManualValidation(true);
        TextField note = Fields.text(getTranslation("cases.hand-over.note"));
        note.setHelperText(getTranslation("cases.hand-over.note.help"));
        note.setMaxLength(MAX_LENGTH);
        var fields = new Div(to, note);
        fields.addClassName("dialog-form");
        add(fields);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("ui.cancel"), this::close),
                        Buttons.primary(getTranslation("cases.hand-over.do"), () -> {
                            to.setErrorMessage(getTranslation("cases.hand-over.to.missing"));
                            to.setInvalid(to.getValue() == null);
                            if (to.getValue() != null) {
                                close();
                                whenChosen.accept(to.getValue(), note.isEmpty() ? null : note.getValue());
                            }
                        }));
    }
}
