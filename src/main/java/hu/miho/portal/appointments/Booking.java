package hu.miho.portal.appointments;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booked time at the office.
 *
 * @param id names it inside the portal
 * @param reference names it for people, as {@code IDP-7K3M-92QX}
 * @param status what became of it
 * @param channel who made it
 * @param matter what the visitor comes for, in the reader's language
 * @param counterId where they are received
 * @param start when the visit begins
 * @param name who comes; null once erased
 * @param email where to write to; null without
 * @param phone where to call; null without
 * @param customerId nine digits; null when not given
 * @param note what the visitor wants the clerk to know; null without
 * @param language in which to write to them
 * @param changes how often it was moved or cancelled: the number by which calendars tell new from old
 * @param mustMove whether the office can no longer keep the time, and has asked the visitor to choose another
 * @param isReminded whether a reminder will be sent the day before, or was
 */
public record Booking(
        UUID id,
        String reference,
        BookingStatus status,
        BookingChannel channel,
        Matter matter,
        int counterId,
        Instant start,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String customerId,
        @Nullable String note,
        Locale language,
        int changes,
        boolean mustMove,
        boolean isReminded)
        implements Serializable {

    /** When the visit is over. */
    public Instant end() {
        return start.plus(Duration.ofMinutes(matter.minutes()));
    }

    /** Whether the visitor can still move or cancel it. */
    public boolean isOpen(Instant now) {
        return status == BookingStatus.BOOKED && start.isAfter(now);
    }
}
