package hu.miho.portal.appointments;

import java.security.SecureRandom;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gives each booking a number that no other has. */
@Component
class References {

    private final AppointmentRepository appointments;
    private final SecureRandom random = new SecureRandom();

    References(AppointmentRepository appointments) {
        this.appointments = appointments;
    }

    String next() {
        return Stream.generate(() -> Reference.random(random))
                .filter(reference -> !appointments.existsByReference(reference))
                .findFirst()
                .orElseThrow();
    }
}
