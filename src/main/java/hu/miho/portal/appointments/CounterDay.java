package hu.miho.portal.appointments;

import java.io.Serializable;
import java.util.List;

/**
 * A counter's day.
 *
 * @param counterId the counter
 * @param name its name in the reader's language
 * @param working quarters of an hour that it works
 * @param free those of them that nobody has
 * @param bookings in the order of their beginning, cancelled ones included
 * @param blocks times that nobody can book
 */
public record CounterDay(
        int counterId, String name, int working, int free, List<Booking> bookings, List<BlockedTime> blocks)
        implements Serializable {

    public CounterDay {
        bookings = List.copyOf(bookings);
        blocks = List.copyOf(blocks);
    }
}
