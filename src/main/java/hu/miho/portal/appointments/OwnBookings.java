package hu.miho.portal.appointments;

import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.ui.ClientAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What visitors do with a booking that they have: look at it, move it, cancel it. The token says that it is theirs. */
@Service
public class OwnBookings {

    private final AppointmentRepository appointments;
    private final BookingTokens tokens;
    private final Bookings bookings;
    private final SlotTaking taking;
    private final OfficeDays days;
    private final BookingLimits limits;
    private final BookingMails mails;
    private final SlotChanges changes;
    private final Taking transaction;
    private final Clock clock;

    OwnBookings(
            AppointmentRepository appointments,
            BookingTokens tokens,
            Bookings bookings,
            SlotTaking taking,
            OfficeDays days,
            BookingLimits limits,
            BookingMails mails,
            SlotChanges changes,
            Taking transaction,
            Clock clock) {
        this.appointments = appointments;
        this.tokens = tokens;
        this.bookings = bookings;
        this.taking = taking;
        this.days = days;
        this.limits = limits;
        this.mails = mails;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The booking that a token opens. Looking changes nothing. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<Booked> find(String token, Locale language) {
        return tokens.read(token)
                .flatMap(appointments::findById)
                .map(appointment -> bookings.withToken(appointment, language));
    }

    /**
     * For whoever has lost the mail: the number from the slip, and the e-mail address or telephone given then.
     *
     * @return the token; empty when number and contact do not belong together
     * @throws BookingRefused when too many were tried from that address
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public Optional<String> look(String reference, String contact, ClientAddress from) {
        limits.countLookup(from);
        String email = EmailAddress.isValid(contact) ? new EmailAddress(contact).value() : null;
        String phone = TypedVisitor.normalizedPhone(contact);
        return Reference.read(reference)
                .flatMap(appointments::findByReference)
                .filter(appointment -> appointment.hasContact(email, phone))
                .map(appointment -> tokens.of(appointment.id()));
    }

    /**
     * Where a booking can be moved to. Its own time counts as free, so that it can move by a quarter of an hour.
     *
     * @throws IllegalArgumentException when the token opens none
     */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<DayOffer> offer(String token, Locale language) {
        return tokens.read(token)
                .flatMap(appointments::findById)
                .map(booked -> days.offer(taking.matterOf(booked), language, booked.id()))
                .orElseThrow(() -> new IllegalArgumentException("no booking"));
    }

    /**
     * Moves a booking: the new time is taken first, then the old one is given back.
     *
     * @throws BookingRefused when the time is taken, or the booking can be moved no more; nothing has changed then
     * @throws IllegalArgumentException when the token opens none
     */
    @PreAuthorize("permitAll()")
    public Booked move(String token, Instant start, ClientAddress from) {
        return transaction.inTransaction(() -> {
            Appointment appointment = locked(token);
            appointment.requireOpen(clock.instant());
            if (appointment.mustMove() || !appointment.time().start().equals(start)) {
                limits.countMove(from);
                SlotTime time =
                        taking.take(taking.matterOf(appointment), start, days.earliestOnline(), appointment.id(), null);
                appointment.move(time, clock.instant());
                mails.moved(appointments.saveAndFlush(appointment));
                changes.announce();
            }
            return bookings.withToken(appointment, appointment.language());
        });
    }

    /**
     * Cancels a booking; one that is cancelled stays so.
     *
     * @throws BookingRefused when the visit has begun
     * @throws IllegalArgumentException when the token opens none
     */
    @PreAuthorize("permitAll()")
    public Booked cancel(String token) {
        return transaction.inTransaction(() -> {
            Appointment appointment = locked(token);
            if (appointment.status() != BookingStatus.CANCELLED) {
                appointment.cancel(clock.instant());
                taking.giveBack(appointment.id());
                mails.cancelled(appointments.saveAndFlush(appointment));
                changes.announce();
            }
            return bookings.withToken(appointment, appointment.language());
        });
    }

    private Appointment locked(String token) {
        return tokens.read(token)
                .flatMap(appointments::lock)
                .orElseThrow(() -> new IllegalArgumentException("no booking"));
    }
}
