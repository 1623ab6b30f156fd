package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.Question;

/** Says that there are changes that do not count yet, and leads to what they would do. */
class DraftBar extends Div {

    private final LinkButton preview =
            LinkButton.primary(getTranslation("appointments.schedule.preview"), SchedulePreviewView.class);

    DraftBar(SerializableRunnable onDiscard) {
        addClassName("draft-bar");
        var words = new Span(getTranslation("appointments.schedule.draft"));
        words.getElement().setAttribute("role", "status");
        var actions = new Div(
                preview, Buttons.secondary(getTranslation("appointments.schedule.discard"), () -> ask(onDiscard)));
        actions.addClassName("actions");
        add(words, actions);
    }

    private void ask(SerializableRunnable onDiscard) {
        new Question(
                        getTranslation("appointments.schedule.discard.question"),
                        getTranslation("appointments.schedule.discard.text"),
                        getTranslation("appointments.schedule.discard.keep"),
                        getTranslation("appointments.schedule.discard"),
                        onDiscard::run)
                .open();
    }

    /** To what comes next. */
    void focus() {
        preview.focus();
    }
}
