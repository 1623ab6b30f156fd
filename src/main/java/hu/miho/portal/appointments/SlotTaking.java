package hu.miho.portal.appointments;

import hu.miho.portal.appointments.BookingRefused.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a time at a counter that the system picks, in the caller's transaction. */
@Component
class SlotTaking {

    private final MatterRepository matters;
    private final OfficeDays days;
    private final TakenTime taken;

    SlotTaking(MatterRepository matters, OfficeDays days, TakenTime taken) {
        this.matters = matters;
        this.days = days;
        this.taken = taken;
    }

    /**
     * A matter that something new is booked for.
     *
     * @throws BookingRefused when clerks have switched it off
     * @throws IllegalArgumentException when there is no such matter
     */
    MatterEntity bookable(String id) {
        MatterEntity matter = matter(id);
        if (!matter.isActive()) {
            throw new BookingRefused(Reason.MATTER_OFF);
        }
        return matter;
    }

    /**
     * A matter that somebody has booked already: it may have been switched off since.
     *
     * @throws IllegalArgumentException when there is no such matter
     */
    MatterEntity matter(String id) {
        return matters.findById(id).orElseThrow(() -> new IllegalArgumentException("no matter " + id));
    }

    /** What a booking is for, even when nobody can book it any more. */
    MatterEntity matterOf(Appointment appointment) {
        return matters.findById(appointment.matterId()).orElseThrow();
    }

    /**
     * Takes a time for somebody, and gives back what they had, in this order.
     *
     * @param until null when it is taken for good
     * @throws BookingRefused when no counter is free
     * @throws LostRace when somebody else was faster; the caller's transaction must roll back
     */
    SlotTime take(MatterEntity matter, Instant start, Instant earliest, UUID holder, @Nullable Instant until) {
        return days.freeCounters(matter, start, earliest, holder).stream()
                .findFirst()
                .map(counter -> takeAt(new SlotTime(counter, start, matter.minutes()), holder, until))
                .orElseThrow(() -> new BookingRefused(Reason.TAKEN));
    }

    /**
     * Takes a time at a counter that the caller has picked, and gives back what they had.
     *
     * @throws LostRace when it is taken; the caller's transaction must roll back
     */
    SlotTime takeAt(SlotTime time, UUID holder, @Nullable Instant until) {
        if (!taken.take(time, holder, until)) {
            throw new LostRace();
        }
        taken.giveBackAllBut(holder, time);
        return time;
    }

    /** @throws BookingRefused when the hold is over */
    void extend(UUID holder, SlotTime time, Instant until) {
        if (taken.extend(holder, until) != time.quarters().size()) {
            throw new BookingRefused(Reason.HOLD_OVER);
        }
    }

    /** @throws BookingRefused when the hold is over */
    void keep(UUID holder, SlotTime time) {
        if (taken.keep(holder) != time.quarters().size()) {
            throw new BookingRefused(Reason.HOLD_OVER);
        }
    }

    void giveBack(UUID holder) {
        taken.giveBack(holder);
    }

    int heldBy(String network, LocalDate date, UUID except) {
        DaySpan span = DaySpan.of(date);
        return taken.heldBy(network, span.from(), span.to(), except);
    }
}
