package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.appointments.Booking;
import hu.miho.portal.appointments.BookingRefused;
import hu.miho.portal.appointments.OfficeBookings;
import hu.miho.portal.appointments.OfficeDayService;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Formats;
import java.time.Instant;
import java.time.LocalDate;

/** Gives a visitor another time; the old one stays until the new one is theirs. */
class MoveDialog extends Dialog {

    private final OfficeBookings bookings;
    private final Booking booking;
    private final SerializableRunnable whenDone;
    private final TimeChoice time;

    MoveDialog(OfficeDayService office, OfficeBookings bookings, Booking booking, SerializableRunnable whenDone) {
        this.bookings = bookings;
        this.booking = booking;
        this.whenDone = whenDone;
        setHeaderTitle(getTranslation("appointments.move"));
        setMaxWidth("33rem");
        LocalDate date = LocalDate.ofInstant(booking.start(), Formats.ZONE);
        time = new TimeChoice(date, day -> office.freeToMove(booking.id(), day));
        var fields = new Div(new Paragraph(WayToTell.text("appointments.office.move.text", booking)), time);
        fields.addClassName("dialog-form");
        add(fields);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("ui.cancel"), this::close),
                        Buttons.primary(getTranslation("appointments.move"), this::move));
    }

    private void move() {
        if (time.check().isEmpty()) {
            move(time.chosen().orElseThrow());
        } else {
            time.focus();
        }
    }

    private void move(Instant start) {
        try {
            bookings.move(booking.id(), start);
            close();
            whenDone.run();
        } catch (BookingRefused refused) {
            time.taken();
        }
    }
}
