package hu.miho.portal.appointments;

import hu.miho.portal.ui.Formats;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reminds visitors the day before, and forgets who came once that is needed no more. May run on several nodes at once. */
@Component
class AppointmentJobs {

    private static final Logger LOG = LoggerFactory.getLogger(AppointmentJobs.class);
    private static final Limit ROUND = Limit.of(200);

    private final AppointmentRepository appointments;
    private final BookingMails mails;
    private final AppointmentProperties properties;
    private final TransactionOperations transaction;
    private final Clock clock;

    AppointmentJobs(
            AppointmentRepository appointments,
            BookingMails mails,
            AppointmentProperties properties,
            TransactionOperations transaction,
            Clock clock) {
        this.appointments = appointments;
        this.mails = mails;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** From nine in the morning on, about the next day's visits: also those that were booked in the meantime. */
    @Scheduled(cron = "${portal.appointments.reminders:0 */10 9-19 * * *}", zone = "Europe/Budapest")
    void remind() {
        DaySpan tomorrow =
                DaySpan.of(LocalDate.ofInstant(clock.instant(), Formats.ZONE).plusDays(1));
        var waiting = appointments.toRemind(tomorrow.from(), tomorrow.to(), ROUND);
        for (var id : waiting) {
            try {
                transaction.executeWithoutResult(status -> appointments
                        .lock(id)
                        .filter(Appointment::isToBeReminded)
                        .ifPresent(this::remind));
            } catch (RuntimeException e) {
                LOG.error("Reminder of booking {} is tried again", id, e);
            }
        }
    }

    private void remind(Appointment appointment) {
        appointment.reminded(clock.instant());
        mails.remind(appointments.saveAndFlush(appointment));
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Budapest")
    void forgetOld() {
        transaction.executeWithoutResult(status -> appointments
                .toErase(clock.instant().minus(properties.keepPersonalData()), ROUND)
                .forEach(id -> appointments.lock(id).ifPresent(old -> {
                    old.erase(clock.instant());
                    appointments.saveAndFlush(old);
                })));
    }
}
