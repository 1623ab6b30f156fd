package hu.miho.portal.audit;

import org.jspecify.annotations.Nullable;

/**
 * What checking the log has found.
 *
 * @param events how many events were checked
 * @param firstBrokenAt the number of the first event that is not what was recorded, or is missing; null when all are sound
 */
public record AuditVerification(long events, @Nullable Long firstBrokenAt) {

    public boolean sound() {
        return firstBrokenAt == null;
    }
}
