package hu.miho.portal.appointments;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** Turns appointments into what leaves the module. */
@Component
class Bookings {

    private final MatterRepository matters;
    private final BookingTokens tokens;

    Bookings(MatterRepository matters, BookingTokens tokens) {
        this.matters = matters;
        this.tokens = tokens;
    }

    Booking toRecord(Appointment appointment, Locale language) {
        return appointment.toRecord(matters.findById(appointment.matterId())
                .orElseThrow(() -> new IllegalStateException("no matter " + appointment.matterId()))
                .toRecord(language));
    }

    Booked withToken(Appointment appointment, Locale language) {
        return new Booked(toRecord(appointment, language), tokens.of(appointment.id()));
    }
}
