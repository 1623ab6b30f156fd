package hu.miho.portal.notifications;

import hu.miho.portal.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A mail as its reader sees it.
 *
 * @param id names the mail
 * @param at when it was written
 * @param to the recipient
 * @param subject the subject line
 * @param text the plain text
 * @param html a whole HTML page, of trusted layout and escaped values
 * @param attachments the files that go with it
 */
public record SentMail(
        UUID id,
        Instant at,
        EmailAddress to,
        String subject,
        String text,
        String html,
        List<MailAttachment> attachments) {}
