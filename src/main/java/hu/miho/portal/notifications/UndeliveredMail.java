package hu.miho.portal.notifications;

import hu.miho.portal.shared.EmailAddress;
import java.time.Instant;
import java.util.Objects;

/**
 * A mail that could not be delivered.
 *
 * @param to the recipient
 * @param template the kind of mail
 * @param givenUpAt when it was refused or given up
 * @param reason what the mail server said
 */
public record UndeliveredMail(EmailAddress to, String template, Instant givenUpAt, String reason) {

    static UndeliveredMail of(OutgoingMail mail) {
        return new UndeliveredMail(
                mail.recipient(),
                mail.template(),
                Objects.requireNonNullElse(mail.finishedAt(), mail.createdAt()),
                Objects.requireNonNullElse(mail.lastError(), ""));
    }
}
