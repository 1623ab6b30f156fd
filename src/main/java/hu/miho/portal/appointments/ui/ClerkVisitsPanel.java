package hu.miho.portal.appointments.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import hu.miho.portal.appointments.Booking;
import hu.miho.portal.appointments.BookingLookup;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.ClerkTable;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.Formats;

/** The times that name the customer. */
@org.springframework.stereotype.Component
class ClerkVisitsPanel implements CustomerPanel {

    private final BookingLookup bookings;

    ClerkVisitsPanel(BookingLookup bookings) {
        this.bookings = bookings;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Component create(CustomerId customer) {
        return new ClerkTable<Booking>(translate("appointments.desk.title"))
                .column(
                        translate("appointments.desk.when"),
                        booking -> new Anchor(FoundBookings.address(booking), Formats.dateTime(booking.start())))
                .column(
                        translate("appointments.desk.matter"),
                        booking -> booking.matter().name())
                .column(translate("appointments.desk.number"), Booking::reference)
                .column(
                        translate("appointments.desk.state"),
                        booking -> translate("appointments.status." + booking.status()))
                .of(bookings.of(customer, Formats.locale()), translate("appointments.desk.none"));
    }
}
