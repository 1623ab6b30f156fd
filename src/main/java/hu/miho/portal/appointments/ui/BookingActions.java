package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.appointments.Booking;
import hu.miho.portal.appointments.BookingStatus;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Formats;
import java.util.List;
import java.util.Objects;

/** What a clerk can do about a booking as it stands. */
class BookingActions extends Div {

    BookingActions(Booking booking, OfficeDialogs dialogs, RowFocus focus, SerializableRunnable whenDone) {
        addClassName("row-actions");
        String who = Formats.time(booking.start()) + " " + Objects.requireNonNullElse(booking.name(), "");
        for (BookingStatus next : nextOf(booking.status())) {
            add(named(
                    Buttons.quiet(
                            getTranslation("appointments.become." + next.name()),
                            () -> dialogs.become(booking, next, whenDone)),
                    who));
        }
        if (booking.status() == BookingStatus.BOOKED) {
            add(
                    named(
                            Buttons.quiet(getTranslation("appointments.move"), () -> dialogs.move(booking, whenDone)),
                            who),
                    named(
                            Buttons.quiet(
                                    getTranslation("appointments.office.cancel"),
                                    () -> dialogs.cancel(booking, whenDone)),
                            who));
        }
        getChildren().forEach(button -> focus.track(booking.id(), (Button) button));
    }

    private static List<BookingStatus> nextOf(BookingStatus status) {
        return switch (status) {
            case BOOKED -> List.of(BookingStatus.ARRIVED, BookingStatus.NO_SHOW);
            case ARRIVED -> List.of(BookingStatus.SERVED, BookingStatus.BOOKED);
            case NO_SHOW, SERVED -> List.of(BookingStatus.ARRIVED);
            case CANCELLED, CANCELLED_BY_OFFICE -> List.of();
        };
    }

    private static Button named(Button button, String who) {
        button.setAriaLabel(button.getText() + ": " + who);
        return button;
    }
}
