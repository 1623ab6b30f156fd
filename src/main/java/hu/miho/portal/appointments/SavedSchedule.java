package hu.miho.portal.appointments;

import java.io.Serializable;
import java.util.List;

/**
 * What saving a schedule has led to.
 *
 * @param mustMove visitors whose time cannot be kept: those with an e-mail address have got a mail
 * @param mayStay visitors who were asked to choose another time, and need not any more: told in the same way
 */
public record SavedSchedule(List<Booking> mustMove, List<Booking> mayStay) implements Serializable {

    public SavedSchedule {
        mustMove = List.copyOf(mustMove);
        mayStay = List.copyOf(mayStay);
    }
}
