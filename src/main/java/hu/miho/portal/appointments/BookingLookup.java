package hu.miho.portal.appointments;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Anybody's bookings, for clerks. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
@Transactional(readOnly = true)
public class BookingLookup {

    private static final Limit MOST = Limit.of(50);

    private final AppointmentRepository appointments;
    private final Bookings bookings;

    BookingLookup(AppointmentRepository appointments, Bookings bookings) {
        this.appointments = appointments;
        this.bookings = bookings;
    }

    /** @param typed its number, as somebody reads it from a slip */
    public Optional<Booking> numbered(String typed, Locale language) {
        return Reference.read(typed)
                .flatMap(appointments::findByReference)
                .map(found -> bookings.toRecord(found, language));
    }

    /** Those that name the customer, the latest first; the last fifty. */
    public List<Booking> of(CustomerId customer, Locale language) {
        return appointments.ofCustomer(customer.value(), MOST).stream()
                .map(found -> bookings.toRecord(found, language))
                .toList();
    }
}
