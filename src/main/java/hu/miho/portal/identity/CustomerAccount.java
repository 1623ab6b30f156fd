package hu.miho.portal.identity;

import hu.miho.portal.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A customer's portal account as clerks see it.
 *
 * @param active false while it is locked
 * @param openSessions on how many devices it is signed in to now
 * @param lastSignIns the latest first
 */
public record CustomerAccount(
        UUID id, EmailAddress email, boolean active, Instant createdAt, int openSessions, List<SignedIn> lastSignIns) {

    /**
     * @param device browser and system, may be empty
     * @param network from where
     */
    public record SignedIn(Instant at, String device, String network) {}
}
