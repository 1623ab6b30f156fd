package hu.miho.portal.notifications;

import hu.miho.portal.shared.EmailAddress;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A mail as a clerk sees it: where it stands, but not what it says.
 *
 * @param id names the mail
 * @param writtenAt when it was queued
 * @param to the recipient
 * @param template the kind of mail
 * @param status where it stands
 * @param attempts how often it was tried
 * @param nextAttemptAt when it is tried next, or was tried last
 * @param answer what the mail server said last; null when it has not complained
 * @param canBeSentAgain whether it has failed and its text is still there
 */
public record OutboxMail(
        UUID id,
        Instant writtenAt,
        EmailAddress to,
        String template,
        MailStatus status,
        int attempts,
        Instant nextAttemptAt,
        @Nullable String answer,
        boolean canBeSentAgain)
        implements Serializable {

    /** Its subject, with dots for the values that are the reader's. @param translation gives a key's text */
    public String subject(UnaryOperator<String> translation) {
        return translation.apply("mail." + template + ".subject").replaceAll("\\{\\w+}", "…");
    }
}
