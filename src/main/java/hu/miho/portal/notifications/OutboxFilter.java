package hu.miho.portal.notifications;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which mails are looked for.
 *
 * @param status null for those that wait or have failed
 * @param recipient part of an address; empty for all
 */
public record OutboxFilter(@Nullable MailStatus status, String recipient) implements Serializable {

    Set<MailStatus> statuses() {
        return status == null ? MailStatus.UNFINISHED : Set.of(status);
    }

    /** For {@code like}, with {@code !} before what would stand for anything else. */
    String pattern() {
        return "%" + recipient.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
