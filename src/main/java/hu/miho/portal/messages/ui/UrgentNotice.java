package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.content.PhoneNumber;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Tone;
import java.util.List;

/** Before somebody writes of a fault: whom to call, day and night, when it cannot wait. */
class UrgentNotice extends Composite<Div> {

    UrgentNotice(List<PhoneNumber> dutyLines) {
        var numbers = new Paragraph();
        dutyLines.forEach(line -> {
            var link = new Anchor(line.uri(), line.display());
            link.addClassNames("phone-number", "duty-number");
            numbers.add(link);
        });
        numbers.addClassName("duty-numbers");
        getContent()
                .add(new NoticeBox(
                        Tone.BAD,
                        I18NProvider.translate("messages.urgent.title"),
                        new Paragraph(I18NProvider.translate("messages.urgent.text")),
                        numbers,
                        new Paragraph(I18NProvider.translate("messages.urgent.after"))));
        getContent().getElement().setAttribute("role", "status");
    }
}
