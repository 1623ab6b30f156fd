package hu.miho.portal.appointments;

import hu.miho.portal.content.OfficeDay;
import java.util.List;

/**
 * What is booked at the office on a day.
 *
 * @param office when it is open, or why it is not
 * @param counters each counter's day
 */
public record OfficeDayPlan(OfficeDay office, List<CounterDay> counters) {

    public OfficeDayPlan {
        counters = List.copyOf(counters);
    }

    /** How many visitors are expected, there, or have been served. */
    public long expected() {
        return counters.stream()
                .flatMap(counter -> counter.bookings().stream())
                .filter(booking -> booking.status() != BookingStatus.CANCELLED
                        && booking.status() != BookingStatus.CANCELLED_BY_OFFICE)
                .count();
    }
}
