package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.messages.Topic;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Fields;
import java.util.Arrays;

/** Files a message under another topic. */
class TopicDialog extends Dialog {

    TopicDialog(Topic now, SerializableConsumer<Topic> onChoice) {
        setHeaderTitle(getTranslation("messages.desk.topic"));
        setMaxWidth("33rem");
        Select<Topic> topic = Fields.select(
                getTranslation("messages.desk.column.topic"),
                Arrays.stream(Topic.values()).filter(each -> each != now).toList());
        topic.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        topic.setValue(now == Topic.COMPLAINT ? Topic.QUESTION : Topic.COMPLAINT);
        var fields = new Div(new Paragraph(getTranslation("messages.desk.topic.text")), topic);
        fields.addClassName("dialog-form");
        add(fields);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("ui.cancel"), this::close),
                        Buttons.primary(getTranslation("messages.desk.topic"), () -> {
                            close();
                            onChoice.accept(topic.getValue());
                        }));
    }
}
