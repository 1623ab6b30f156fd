package hu.miho.portal.appointments.ui;

import hu.miho.portal.appointments.Booking;
import hu.miho.portal.appointments.BookingLookup;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Found;
import hu.miho.portal.ui.SearchSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A booking by its number; it is shown on its day. */
@Component
class FoundBookings implements SearchSource {

    private final BookingLookup bookings;

    FoundBookings(BookingLookup bookings) {
        this.bookings = bookings;
    }

    @Override
    public Found.Kind kind() {
        return Found.Kind.BOOKING;
    }

    @Override
    public List<Found> find(String typed, int limit) {
        return bookings.numbered(typed, Formats.locale()).map(FoundBookings::found).stream()
                .toList();
    }

    private static Found found(Booking booking) {
        return new Found(
                Found.Kind.BOOKING,
                booking.reference(),
                Formats.dateTime(booking.start()) + " · " + Objects.requireNonNullElse(booking.name(), "–"),
                address(booking));
    }

    static String address(Booking booking) {
        return DayNavigation.address("ugyintezo/idopontok", LocalDate.ofInstant(booking.start(), Formats.ZONE));
    }
}
