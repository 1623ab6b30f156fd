package hu.miho.portal.appointments;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes down, soon after midnight, what was offered on the day that is over. It looks again each hour, for a portal that
 * stood still at night. May run on several nodes at once.
 */
@Component
class OfferedDayJob {

    private final OfferedDays offered;

    OfferedDayJob(OfferedDays offered) {
        this.offered = offered;
    }

    @Scheduled(cron = "0 5 * * * *", zone = "Europe/Budapest")
    void writeDown() {
        offered.writeDown();
    }
}
