package hu.miho.portal.appointments;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tidies up what is over. Nothing depends on it: what has expired may be taken at once. */
@Component
class SlotJobs {

    private final TakenTime taken;
    private final SlotChanges changes;

    SlotJobs(TakenTime taken, SlotChanges changes) {
        this.taken = taken;
        this.changes = changes;
    }

    /** Holds run out, and other nodes book, without a word to the calendars that are open here. */
    @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT20S")
    void refreshCalendars() {
        changes.broadcast().send();
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void forgetExpired() {
        taken.forgetExpired();
    }
}
