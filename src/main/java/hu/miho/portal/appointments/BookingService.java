package hu.miho.portal.appointments;

import hu.miho.portal.appointments.BookingRefused.Reason;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Turns a held time into a booking. */
@Service
public class BookingService {

    private final AppointmentRepository appointments;
    private final SlotHolds holds;
    private final SlotTaking taking;
    private final BookingLimits limits;
    private final BookingMails mails;
    private final Bookings bookings;
    private final SlotChanges changes;
    private final Taking transaction;
    private final Clock clock;

    BookingService(
            AppointmentRepository appointments,
            SlotHolds holds,
            SlotTaking taking,
            BookingLimits limits,
            BookingMails mails,
            Bookings bookings,
            SlotChanges changes,
            Taking transaction,
            Clock clock) {
        this.appointments = appointments;
        this.holds = holds;
        this.taking = taking;
        this.limits = limits;
        this.mails = mails;
        this.bookings = bookings;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Books the held time. Sent again, it gives the same booking.
     *
     * @throws BookingRefused when the hold is over, or somebody has booked too much; the hold, if any, stays
     */
    @PreAuthorize("permitAll()")
    public Booked book(NewBooking wish) {
        if (!wish.visitor().problems(true).isEmpty()) {
            throw new BookingRefused(Reason.BAD_DATA);
        }
        return transaction.inTransaction(() -> bookings.withToken(bookOnce(wish), wish.language()));
    }

    /** Of the same wish sent twice at a time, the second waits for the first, and then finds the booking. */
    private Appointment bookOnce(NewBooking wish) {
        return holds.lock(wish.hold())
                .map(hold -> confirm(hold, wish))
                .or(() -> appointments.findById(wish.hold()))
                .orElseThrow(() -> new BookingRefused(Reason.HOLD_OVER));
    }

    private Appointment confirm(SlotHold hold, NewBooking wish) {
        limits.countBooking(wish.from());
        limits.requireFewOpen(wish.visitor());
        taking.keep(hold.id(), hold.time());
        var appointment = appointments.saveAndFlush(new Appointment(
                        hold.id(),
                        Reference.next(),
                        BookingChannel.ONLINE,
                        hold.matterId(),
                        hold.time(),
                        clock.instant())
                .of(wish.visitor(), wish.language(), wish.privacyNoticeVersion()));
        holds.remove(hold.id());
        mails.booked(appointment);
        changes.announce();
        return appointment;
    }
}
