package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a message somebody else's work. */
class HandOverDialog extends Dialog {

    HandOverDialog(List<String> colleagues, @Nullable String now, SerializableConsumer<String> onChoice) {
        setHeaderTitle(getTranslation("messages.desk.hand-over"));
        setWidth("28rem");
        setMaxWidth("100%");
        Select<String> clerk = Fields.select(getTranslation("messages.desk.hand-over.to"), colleagues);
        clerk.setValue(colleagues.stream()
                .filter(each -> !each.equals(now))
                .findFirst()
                .orElse(null));
        var fields = new Div(clerk);
        fields.addClassName("dialog-form");
        add(fields);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("ui.cancel"), this::close),
                        Buttons.primary(getTranslation("messages.desk.hand-over"), () -> {
                            close();
                            clerk.getOptionalValue().ifPresent(onChoice::accept);
                        }));
    }
}
