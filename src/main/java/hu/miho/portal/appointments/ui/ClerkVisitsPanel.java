package hu.miho.portal.appointments.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import hu.miho.portal.appointments.Booking;
import hu.miho.portal.appointments.BookingLookup;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.DataTable;
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
        String title = translate("appointments.desk.title");
        var head = new DataTable(title)
                .column(translate("appointments.desk.when"))
                .column(translate("appointments.desk.matter"))
                .column(translate("appointments.desk.number"))
                .column(translate("appointments.desk.state"));
        return ClerkPanel.of(
                title,
                bookings.of(customer, Formats.locale()),
                translate("appointments.desk.none"),
                head,
                ClerkVisitsPanel::row);
    }

    private static void row(DataTable table, Booking booking) {
        table.row(
                new Anchor(FoundBookings.address(booking), Formats.dateTime(booking.start())),
                booking.matter().name(),
                booking.reference(),
                translate("appointments.status." + booking.status()));
    }
}
