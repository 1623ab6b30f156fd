package hu.miho.portal.audit;

import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.ui.ClientAddress;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Records who saw or changed what. The log is append-only and chained by keyed hashes, so {@link #verify()} finds a row
 * that was changed, removed or put in behind the application's back.
 */
@Service
public class AuditLog {

    private static final String NOBODY = "system";

    private final AuditChain chain;
    private final Clock clock;

    AuditLog(AuditChain chain, Clock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    /**
     * Records an event of the signed-in user, or of the system when nobody is signed in. It is stored with the caller's
     * transaction or not at all; without one, or in a read-only one, it is stored at once.
     *
     * @param action what was done, a stable English code as {@code "invoice.viewed"}
     * @param subject what it was done to, as {@code "customer 100200300"}
     * @param details more, by name; never a secret
     * @throws IllegalArgumentException when a detail's name says that it is a secret
     */
    @PreAuthorize("permitAll()")
    public void record(String action, String subject, Map<String, String> details) {
        record(CurrentUser.find().map(CurrentUser::userName).orElse(NOBODY), action, subject, details);
    }

    /**
     * The same for a person who is not signed in yet, or not any more.
     *
     * @param actor who did it, as an account's e-mail address
     */
    @PreAuthorize("permitAll()")
    public void record(String actor, String action, String subject, Map<String, String> details) {
        var event = new NewAuditEvent(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor,
                ClientAddress.current().network(),
                action,
                subject,
                AuditDetails.asText(details));
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            appendAtCommit(event);
        } else {
            chain.appendAlone(event);
        }
    }

    /** Reads the whole log and checks every link of the chain. */
    @PreAuthorize("hasRole('ADMIN')")
    public AuditVerification verify() {
        return chain.verify();
    }

    /** The end of the chain is locked while an event is appended: as late as possible, so that nobody waits for it. */
    private void appendAtCommit(NewAuditEvent event) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                chain.append(event);
            }
        });
    }
}
