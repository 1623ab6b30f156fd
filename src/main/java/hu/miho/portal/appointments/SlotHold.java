package hu.miho.portal.appointments;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A time that somebody has chosen and may book for some minutes.
 *
 * @param id becomes the booking's
 * @param network where it was chosen from
 * @param extended whether it was given more time
 */
record SlotHold(UUID id, String matterId, SlotTime time, String network, Instant expiresAt, boolean extended) {

    /**
     * The same with more time.
     *
     * @throws BookingRefused when it was extended before
     */
    SlotHold extend(Duration by) {
        if (extended) {
            throw new BookingRefused(BookingRefused.Reason.EXTENDED_ALREADY);
        }
        return new SlotHold(id, matterId, time, network, expiresAt.plus(by), true);
    }

    HeldTime toRecord() {
        return new HeldTime(id, matterId, time.start(), time.minutes(), expiresAt, !extended);
    }
}
