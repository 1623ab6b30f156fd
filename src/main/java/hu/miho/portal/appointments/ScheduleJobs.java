package hu.miho.portal.appointments;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finds what was booked while hours were changed, also after a crash between the two. May run on several nodes at once. */
@Component
class ScheduleJobs {

    private final ScheduleCheck check;

    ScheduleJobs(ScheduleCheck check) {
        this.check = check;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void lookAgain() {
        check.again();
    }
}
