package hu.miho.portal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sees to it that whoever has booked a time that cannot be kept is asked to choose another, and is told when that is needed
 * no more: once each, however often it looks. See docs/decisions/2026-11-25-changed-hours.md.
 */
@Component
class ScheduleCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduleCheck.class);

    private final AppointmentRepository appointments;
    private final Schedules schedules;
    private final BookingMails mails;
    private final HeldTimes held;
    private final TransactionOperations transaction;
    private final Clock clock;

    ScheduleCheck(
            AppointmentRepository appointments,
            Schedules schedules,
            BookingMails mails,
            HeldTimes held,
            TransactionOperations transaction,
            Clock clock) {
        this.appointments = appointments;
        this.schedules = schedules;
        this.mails = mails;
        this.held = held;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Every open booking, in the caller's transaction, which nobody can move or cancel one before the end of. */
    List<Appointment> all(Schedule schedule) {
        return appointments.lockOpen(clock.instant()).stream()
                .filter(appointment -> settle(appointment, schedule))
                .toList();
    }

    /**
     * Looks again, for bookings that were made while a change was being saved, and gives back held times that are no longer
     * worked. Each in a transaction of its own; what goes wrong is tried again by the next round.
     */
    List<Appointment> again() {
        Schedule schedule = schedules.current();
        held.giveBackUnlessKept(schedule);
        var settled = new ArrayList<Appointment>();
        for (UUID id : unsettled(schedule)) {
            try {
                settle(id).ifPresent(settled::add);
            } catch (RuntimeException e) {
                LOG.error("Booking {} is compared with the schedule again", id, e);
            }
        }
        return settled;
    }

    private List<UUID> unsettled(Schedule schedule) {
        return appointments.open(clock.instant()).stream()
                .filter(appointment -> isUnsettled(appointment, schedule))
                .map(Appointment::id)
                .toList();
    }

    private Optional<Appointment> settle(UUID id) {
        Instant now = clock.instant();
        return Objects.requireNonNull(transaction.execute(status -> appointments
                .lock(id)
                .filter(appointment -> appointment.isOpen(now))
                .filter(appointment -> settle(appointment, schedules.current()))));
    }

    /** @return whether the visitor has to be told something new, and is */
    private boolean settle(Appointment appointment, Schedule schedule) {
        if (!isUnsettled(appointment, schedule)) {
            return false;
        }
        if (appointment.mustMove()) {
            appointment.letStay();
            mails.mayStay(appointments.saveAndFlush(appointment));
        } else {
            appointment.askToMove();
            mails.mustMove(appointments.saveAndFlush(appointment));
        }
        return true;
    }

    private static boolean isUnsettled(Appointment appointment, Schedule schedule) {
        return appointment.mustMove() == schedule.keeps(appointment.time(), appointment.matterId());
    }
}
