package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.html.Div;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Tone;
import java.time.Duration;

/** Says that too many attempts came from one place, and when one can go on. */
class PauseNotice extends Div {

    PauseNotice() {
        addClassName("pause-notice");
        getElement().setAttribute("role", "alert");
    }

    void show(Duration pause) {
        removeAll();
        add(new NoticeBox(Tone.WARN, getTranslation("registration.too-many", pause.toMinutes())));
    }
}
