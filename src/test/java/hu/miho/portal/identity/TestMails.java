package hu.miho.portal.identity;

import hu.miho.portal.notifications.SentMail;
import hu.miho.portal.notifications.SentMails;
import hu.miho.portal.shared.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What came by mail in a test. */
@Component
@Profile("test")
public class TestMails {

    private static final Pattern TOKEN = Pattern.compile("/[a-z-]+\\?token=([\\w-]{43})");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SentMails sent;

    TestMails(SentMails sent) {
        this.sent = sent;
    }

    /** The mails to an address, newest first. */
    public List<SentMail> to(EmailAddress address) {
        return sent.newest(1_000).stream()
                .filter(mail -> mail.to().equals(address))
                .toList();
    }

    public List<String> subjectsTo(EmailAddress address) {
        return to(address).stream().map(SentMail::subject).toList();
    }

    /** The token in the newest mail to the address that has one. */
    public String tokenTo(EmailAddress address) {
        return to(address).stream()
                .map(mail -> TOKEN.matcher(mail.text()))
                .filter(link -> link.find())
                .map(link -> link.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link came to " + address));
    }

    /** Waits for so many mails in all to the address: some are written after the answer. */
    public List<SentMail> await(EmailAddress address, int count) {
        Instant end = Instant.now().plus(PATIENCE);
        while (to(address).size() < count && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        if (to(address).size() != count) {
            throw new AssertionError("expected %d mails to %s, got %s".formatted(count, address, subjectsTo(address)));
        }
        return to(address);
    }
}
