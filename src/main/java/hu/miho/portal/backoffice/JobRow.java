package hu.miho.portal.backoffice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the portal does by itself, and how it last went on this node.
 *
 * @param name of its class and method, as {@code MailJob.sendWaiting}; {@link #textKey()} names it for people
 * @param lastRun null while it has not run since the start
 * @param failure what stopped it; null when it went well
 * @param nextRun null when none is planned
 */
public record JobRow(
        String name,
        @Nullable Instant lastRun,
        @Nullable String failure,
        @Nullable Instant nextRun) {

    /** Translation key of what it does. */
    public String textKey() {
        return "backoffice.job." + name;
    }
}
