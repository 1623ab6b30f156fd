package hu.miho.portal.appointments;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Times that somebody has chosen and not booked yet, when the office's hours change under them. */
@Component
class HeldTimes {

    private final SlotHolds holds;
    private final SlotTaking taking;
    private final SlotChanges changes;
    private final TransactionOperations transaction;
    private final Clock clock;

    HeldTimes(SlotHolds holds, SlotTaking taking, SlotChanges changes, TransactionOperations transaction, Clock clock) {
        this.holds = holds;
        this.taking = taking;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Ends those that a booking could not keep: whoever fills in the form chooses again, and keeps what they typed. */
    void giveBackUnlessKept(Schedule schedule) {
        holds.lasting(clock.instant()).stream()
                .filter(hold -> !schedule.keeps(hold.time(), hold.matterId()))
                .forEach(hold -> transaction.executeWithoutResult(status -> giveBack(hold)));
    }

    private void giveBack(SlotHold hold) {
        if (holds.remove(hold.id())) {
            taking.giveBack(hold.id());
            changes.announce();
        }
    }
}
