package hu.miho.portal.appointments.ui;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.appointments.BookingStatus;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;

/** What became of a booking, at a glance. */
final class BookingBadge {

    private BookingBadge() {}

    static StatusBadge of(BookingStatus status) {
        String text = I18NProvider.translate(status.textKey());
        return switch (status) {
            case BOOKED -> new StatusBadge(Tone.INFO, Icons.CALENDAR, text);
            case ARRIVED -> new StatusBadge(Tone.WARN, Icons.HOURGLASS, text);
            case SERVED -> new StatusBadge(Tone.OK, Icons.CHECK, text);
            case NO_SHOW -> new StatusBadge(Tone.BAD, Icons.ALERT_CIRCLE, text);
            case CANCELLED, CANCELLED_BY_OFFICE -> new StatusBadge(Tone.NEUTRAL, Icons.X, text);
        };
    }

    /** The office cannot keep its time. */
    static StatusBadge mustMove() {
        return new StatusBadge(
                Tone.WARN, Icons.ALERT_TRIANGLE, I18NProvider.translate("appointments.schedule.must-move.badge"));
    }
}
