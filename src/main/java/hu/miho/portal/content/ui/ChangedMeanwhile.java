package hu.miho.portal.content.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.shared.SavedContent;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Tone;

/** Tells a clerk that a colleague saved the same thing meanwhile; nothing of either is lost, and the clerk chooses. */
class ChangedMeanwhile extends Div implements Focusable<ChangedMeanwhile> {

    /**
     * @param onTheirs loads what the colleague saved
     * @param onMine saves what the clerk has typed, over it
     */
    ChangedMeanwhile(SavedContent<?> theirs, Runnable onTheirs, Runnable onMine) {
        setTabIndex(-1);
        getElement().setAttribute("role", "alert");
        var actions = new Div(
                Buttons.secondary(getTranslation("content.meanwhile.theirs"), onTheirs),
                Buttons.secondary(getTranslation("content.meanwhile.mine"), onMine));
        actions.addClassName("actions");
        add(new NoticeBox(
                Tone.WARN,
                getTranslation("content.meanwhile"),
                new Paragraph(
                        getTranslation("content.meanwhile.text", theirs.savedBy(), Formats.dateTime(theirs.savedAt()))),
                actions));
    }
}
