package hu.miho.portal.appointments;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Bookings whose visit has not begun, as clerks read them. */
@Component
class OpenBookings {

    private final AppointmentRepository appointments;
    private final Bookings bookings;
    private final Clock clock;

    OpenBookings(AppointmentRepository appointments, Bookings bookings, Clock clock) {
        this.appointments = appointments;
        this.bookings = bookings;
        this.clock = clock;
    }

    List<Booking> all(Locale language) {
        return records(appointments.open(clock.instant()), language);
    }

    /** Those whose visitors have been asked to choose another time, and have not yet. */
    List<Booking> mustMove(Locale language) {
        return records(appointments.mustMove(clock.instant()), language);
    }

    List<Booking> records(List<Appointment> some, Locale language) {
        return some.stream()
                .map(appointment -> bookings.toRecord(appointment, language))
                .toList();
    }
}
