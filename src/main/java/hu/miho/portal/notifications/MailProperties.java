package hu.miho.portal.notifications;

import hu.miho.portal.shared.EmailAddress;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is sent.
 *
 * @param from the sender's address
 * @param keepText how long the text of a mail is kept, encrypted, once it is sent or given up; the demo shows it
 * @param keepFailed how long the text of one that failed is kept, for a clerk to send it again; not of {@link BoundMails}
 * @param keepRecord how long it is kept that a mail was sent
 * @param giveUpAfter how long a mail is tried again
 * @param longestDelivery a delivery is broken off after this time, whatever the server does
 */
@ConfigurationProperties("portal.mail")
record MailProperties(
        @DefaultValue("ugyfel@miho.hu") String from,
        @DefaultValue("0s") Duration keepText,
        @DefaultValue("14d") Duration keepFailed,
        @DefaultValue("365d") Duration keepRecord,
        @DefaultValue("2d") Duration giveUpAfter,
        @DefaultValue("60s") Duration longestDelivery) {

    MailProperties {
        from = new EmailAddress(from).value();
    }

    Duration keepFailedText() {
        return keepFailed.compareTo(keepText) > 0 ? keepFailed : keepText;
    }

    /** How long a node owns a mail that it took; longer than any delivery, so that two nodes never send the same one. */
    Duration claim() {
        return longestDelivery.multipliedBy(3);
    }
}
