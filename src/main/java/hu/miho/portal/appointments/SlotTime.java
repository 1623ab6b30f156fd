package hu.miho.portal.appointments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A time at a counter. */
record SlotTime(int counterId, Instant start, int minutes) {

    Instant end() {
        return start.plus(Duration.ofMinutes(minutes));
    }

    List<Instant> quarters() {
        return Quarters.of(start, minutes);
    }
}
