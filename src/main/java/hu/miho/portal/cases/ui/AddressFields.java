package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.cases.AddressQuestion;
import hu.miho.portal.cases.PostalCodes;
import hu.miho.portal.shared.PostalAddress;
import hu.miho.portal.ui.Fields;
import java.util.Map;
import java.util.Optional;

/** Postal code, town and the rest of an address. A known postal code fills in the town, unless somebody has typed another. */
final class AddressFields {

    private AddressFields() {}

    static AnswerField of(AddressQuestion question, String answer, SerializableRunnable whenChanged) {
        TextField code = field("cases.address.postal-code");
        code.addClassName("field-code");
        code.getElement().setAttribute("inputmode", "numeric");
        code.setAutocomplete(Autocomplete.POSTAL_CODE);
        code.setMaxLength(4);
        TextField city = field("cases.address.city");
        city.setAutocomplete(Autocomplete.ADDRESS_LEVEL2);
        TextField line = field("cases.address.line");
        line.setHelperText(I18NProvider.translate("cases.address.line.help"));
        line.setAutocomplete(Autocomplete.STREET_ADDRESS);
        PostalAddress typed = AddressQuestion.read(answer);
        code.setValue(typed.postalCode());
        city.setValue(typed.city());
        line.setValue(typed.addressLine());
        completeTown(code, city);
        var whole = new AnswerField(
                question,
                Map.of(
                        AddressQuestion.POSTAL_CODE, part(code),
                        AddressQuestion.CITY, part(city),
                        AddressQuestion.LINE, part(line)),
                () -> AddressQuestion.join(code.getValue(), city.getValue(), line.getValue()));
        whole.add(code, city, line);
        whole.addClassName("address-fields");
        for (TextField field : new TextField[] {code, city, line}) {
            field.addValueChangeListener(change -> whenChanged.run());
        }
        return whole;
    }

    private static TextField field(String labelKey) {
        return Fields.text(I18NProvider.translate(labelKey));
    }

    private static AnswerField.Part part(TextField field) {
        return new AnswerField.Part(field, field.getLabel());
    }

    private static void completeTown(TextField code, TextField city) {
        code.setValueChangeMode(ValueChangeMode.LAZY);
        code.addValueChangeListener(change -> {
            Optional<String> before = PostalCodes.townOf(change.getOldValue());
            boolean isFree =
                    city.isEmpty() || before.filter(city.getValue()::equals).isPresent();
            if (isFree && change.isFromClient()) {
                PostalCodes.townOf(change.getValue()).ifPresent(city::setValue);
            }
        });
    }
}
