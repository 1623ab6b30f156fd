package hu.miho.portal.appointments;

import hu.miho.portal.ui.Broadcast;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the open calendars of this node that what is free has changed, once it has. */
@Component
class SlotChanges {

    private final Broadcast calendars = new Broadcast();

    /** Whom to tell, on a thread of its own; see {@link Broadcast#listen}. */
    Broadcast broadcast() {
        return calendars;
    }

    /** Called within the transaction that changes it. */
    void announce() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                calendars.send();
            }
        });
    }
}
