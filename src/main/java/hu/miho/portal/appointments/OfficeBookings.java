package hu.miho.portal.appointments;

import hu.miho.portal.appointments.BookingRefused.Reason;
import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.shared.Roles;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What clerks do with bookings: for whom they book, who came, who did not, another time, no time. Each change is logged. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class OfficeBookings {

    private final AppointmentRepository appointments;
    private final Bookings bookings;
    private final SlotTaking taking;
    private final BookingMails mails;
    private final SlotChanges changes;
    private final AuditLog audit;
    private final Taking transaction;
    private final Clock clock;

    OfficeBookings(
            AppointmentRepository appointments,
            Bookings bookings,
            SlotTaking taking,
            BookingMails mails,
            SlotChanges changes,
            AuditLog audit,
            Taking transaction,
            Clock clock) {
        this.appointments = appointments;
        this.bookings = bookings;
        this.taking = taking;
        this.mails = mails;
        this.changes = changes;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Books a time for a caller, or for somebody at the desk: without a hold, and until the visit would begin.
     *
     * @param id chosen by the caller, at random; sent again, it gives the same booking
     * @throws BookingRefused when the time is taken
     */
    public Booking book(UUID id, OfficeBooking wish) {
        if (!wish.visitor().problems(false).isEmpty()) {
            throw new BookingRefused(Reason.BAD_DATA);
        }
        return transaction.inTransaction(() ->
                bookings.toRecord(appointments.findById(id).orElseGet(() -> bookOnce(id, wish)), wish.language()));
    }

    private Appointment bookOnce(UUID id, OfficeBooking wish) {
        SlotTime time = taking.take(taking.bookable(wish.matterId()), wish.start(), clock.instant(), id, null);
        var appointment = appointments.saveAndFlush(
                new Appointment(id, Reference.next(), BookingChannel.OFFICE, wish.matterId(), time, clock.instant())
                        .of(wish.visitor(), wish.language(), null));
        mails.booked(appointment);
        changes.announce();
        log("appointments.booked", id, wish.start().toString());
        return appointment;
    }

    /**
     * Writes down what became of a booking. A cancelled one gives its time back, and the visitor gets a mail.
     *
     * @throws BookingRefused when what it is cannot become that
     */
    public void become(UUID id, BookingStatus status) {
        transaction.inTransaction(() -> {
            Appointment appointment = locked(id);
            if (appointment.status() == status) {
                return appointment;
            }
            appointment.become(status);
            if (status == BookingStatus.CANCELLED_BY_OFFICE) {
                taking.giveBack(id);
                mails.cancelledByOffice(appointments.saveAndFlush(appointment));
                changes.announce();
            }
            log("appointments.status", id, status.name());
            return appointment;
        });
    }

    /**
     * Gives a visitor another time, and tells them by mail.
     *
     * @throws BookingRefused when it is taken, or the booking can be moved no more
     */
    public void move(UUID id, Instant start) {
        transaction.inTransaction(() -> {
            Appointment appointment = locked(id);
            appointment.requireOpen(clock.instant());
            SlotTime time = taking.take(taking.matterOf(appointment), start, clock.instant(), id, null);
            appointment.move(time, clock.instant());
            mails.movedByOffice(appointments.saveAndFlush(appointment));
            changes.announce();
            log("appointments.moved", id, start.toString());
            return appointment;
        });
    }

    private Appointment locked(UUID id) {
        return appointments.lock(id).orElseThrow(() -> new IllegalArgumentException("no booking"));
    }

    private void log(String action, UUID id, String to) {
        audit.record(action, id.toString(), Map.of("to", to));
    }
}
