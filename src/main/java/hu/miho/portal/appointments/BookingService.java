package hu.miho.portal.appointments;

import hu.miho.portal.appointments.BookingRefused.Reason;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Turns a held time into a booking. */
@Service
public class BookingService {

    private final AppointmentRepository appointments;
    private final SlotHoldRepository holds;
    private final SlotTaking taking;
    private final BookingLimits limits;
    private final BookingMails mails;
    private final Bookings bookings;
    private final SlotChanges changes;
    private final Taking transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    BookingService(
            AppointmentRepository appointments,
            SlotHoldRepository holds,
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
        taking.keep(hold.getId(), hold.time());
        var appointment = appointments.saveAndFlush(new Appointment(
                        hold.getId(),
                        newReference(),
                        BookingChannel.ONLINE,
                        hold.matterId(),
                        hold.time(),
                        clock.instant())
                .of(wish.visitor(), wish.language(), wish.privacyNoticeVersion()));
        holds.remove(hold.getId());
        mails.booked(appointment);
        changes.announce();
        return appointment;
    }

    /**
     * Books a time for a caller, or for somebody at the desk: without a hold, and until the visit would begin.
     *
     * @param id chosen by the caller, at random; sent again, it gives the same booking
     * @throws BookingRefused when the time is taken
     */
    @PreAuthorize("hasRole('CLERK')")
    public Booked bookForVisitor(UUID id, OfficeBooking wish) {
        if (!wish.visitor().problems(false).isEmpty()) {
            throw new BookingRefused(Reason.BAD_DATA);
        }
        return transaction.inTransaction(() ->
                bookings.withToken(appointments.findById(id).orElseGet(() -> bookAtOffice(id, wish)), wish.language()));
    }

    private Appointment bookAtOffice(UUID id, OfficeBooking wish) {
        SlotTime time = taking.take(taking.matter(wish.matterId()), wish.start(), clock.instant(), id, null);
        var appointment = appointments.saveAndFlush(
                new Appointment(id, newReference(), BookingChannel.OFFICE, wish.matterId(), time, clock.instant())
                        .of(wish.visitor(), wish.language(), null));
        mails.booked(appointment);
        changes.announce();
        return appointment;
    }

    private String newReference() {
        return Stream.generate(() -> Reference.random(random))
                .filter(reference -> !appointments.existsByReference(reference))
                .findFirst()
                .orElseThrow();
    }
}
