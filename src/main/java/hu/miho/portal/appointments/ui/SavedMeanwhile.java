package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.appointments.ScheduleChange;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Tone;
import java.util.List;

/** Tells a clerk that a colleague was faster: what they have saved, and that nothing is lost. */
class SavedMeanwhile extends Composite<NoticeBox> {

    private final List<ScheduleChange> changes;

    SavedMeanwhile(List<ScheduleChange> changes) {
        this.changes = changes;
    }

    @Override
    protected NoticeBox initContent() {
        var words = new Div(new Paragraph(I18NProvider.translate("appointments.schedule.meanwhile.text")));
        changes.forEach(change -> words.add(new Paragraph(I18NProvider.translate(
                "appointments.schedule.meanwhile.change",
                Formats.dateTime(change.at()),
                change.clerk(),
                String.join("; ", change.words())))));
        var box = new NoticeBox(Tone.WARN, I18NProvider.translate("appointments.schedule.meanwhile"), words);
        box.getElement().setAttribute("role", "alert");
        return box;
    }
}
