package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hu.miho.portal.ui.Formats;
import java.time.Instant;

/** Stands in the calendar where the visitor's own booking is: a time to move away from, none to choose. */
class BookedMark extends Div {

    BookedMark(Instant start) {
        var word = new Span(getTranslation("appointments.slot.booked"));
        word.addClassName("slot-booked-word");
        addClassName("slot-booked");
        add(new Span(Formats.time(start)), word);
    }
}
