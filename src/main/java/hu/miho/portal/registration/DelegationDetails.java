package hu.miho.portal.registration;

import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a customer lets into their affairs.
 *
 * @param customer the holder: whose affairs they are
 * @param name the delegate's, as the holder or a clerk wrote it
 * @param areas what is open to the delegate
 * @param validUntil the last day
 * @param begunBy the user name of the holder or the clerk
 * @param deedDated the day of the deed that a clerk has seen; null when the holder gave it online
 */
public record DelegationDetails(
        UUID id,
        CustomerId customer,
        DelegationKind kind,
        String name,
        EmailAddress email,
        Set<AccessArea> areas,
        LocalDate validUntil,
        State state,
        String begunBy,
        Instant begunAt,
        @Nullable LocalDate deedDated) {

    /** How it stands. */
    public enum State {
        /** A clerk has begun it; the holder has not agreed yet. */
        AWAITING_HOLDER,
        /** The delegate has not taken it on yet. */
        AWAITING_DELEGATE,
        IN_FORCE,
        EXPIRED,
        /** Taken back by the holder or a clerk, or given up by the delegate. */
        ENDED;

        /** Whether it can still be ended. */
        public boolean isOpen() {
            return this == AWAITING_HOLDER || this == AWAITING_DELEGATE || this == IN_FORCE;
        }

        /** Translation key of its name. */
        public String textKey() {
            return "registration.delegation.state." + this;
        }
    }
}
