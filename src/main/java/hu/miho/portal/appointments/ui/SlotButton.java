package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.button.Button;
import hu.miho.portal.appointments.FreeStart;
import hu.miho.portal.ui.Formats;
import java.time.Instant;

/** A free time. Its name says day, time and how many places are free. */
class SlotButton extends Button {

    private final Instant start;

    SlotButton(FreeStart free) {
        super(Formats.time(free.start()));
        start = free.start();
        addClassName("slot");
        setAriaLabel(getTranslation(
                "appointments.slot.name", Formats.moment(free.start(), Formats.locale()), free.places()));
    }

    Instant start() {
        return start;
    }

    /** Marks the time that the visitor has chosen. */
    void setChosen(boolean chosen) {
        setClassName("chosen", chosen);
        getElement().setAttribute("aria-pressed", String.valueOf(chosen));
    }
}
