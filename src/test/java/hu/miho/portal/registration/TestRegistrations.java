package hu.miho.portal.registration;

import hu.miho.portal.notifications.SentMail;
import hu.miho.portal.notifications.SentMails;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.ui.ClientAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Registers as a customer would, and reads the mail that comes. */
@Component
@Profile("test")
public class TestRegistrations {

    static final LocalDate BORN = LocalDate.of(1987, 4, 14);
    private static final Pattern TOKEN = Pattern.compile("/aktivalas\\?token=([\\w-]+)");

    private final RegistrationService service;
    private final RegistrationJobs jobs;
    private final SentMails sent;
    private final CustomerData data;

    TestRegistrations(RegistrationService service, RegistrationJobs jobs, SentMails sent, JdbcClient jdbc) {
        this.service = service;
        this.jobs = jobs;
        this.sent = sent;
        data = new CustomerData(jdbc);
    }

    /** A household that nobody else uses, born in Miskolc on {@link #BORN}. */
    String newCustomer() {
        String id = newId();
        data.customer(id).with("email", null).insert();
        return id;
    }

    CustomerData.Row customer(String id) {
        return data.customer(id);
    }

    static String newId() {
        return String.valueOf(ThreadLocalRandom.current().nextInt(200_000_000, 1_000_000_000));
    }

    static String newEmail() {
        return UUID.randomUUID() + "@example.com";
    }

    /** An address on the net that has not tried yet. */
    static ClientAddress newAddress() {
        var random = ThreadLocalRandom.current();
        return ClientAddress.of("10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
    }

    static NewRegistration wish(String customer, String birthPlace, String email) {
        return new NewRegistration(
                UUID.randomUUID(), new TypedIdentity(customer, birthPlace, BORN, email), Locale.of("hu"), "2026-11");
    }

    /** Registers from somewhere new, and lets the worker answer. */
    void register(String customer, String birthPlace, String email) {
        register(wish(customer, birthPlace, email), newAddress());
    }

    void register(NewRegistration wish, ClientAddress from) {
        service.request(wish, from);
        jobs.handleWaiting();
    }

    /** The mails to an address, newest first. */
    List<SentMail> mailsTo(String email) {
        return sent.newest(500).stream()
                .filter(mail -> mail.to().equals(new EmailAddress(email)))
                .toList();
    }

    List<String> subjectsTo(String email) {
        return mailsTo(email).stream().map(SentMail::subject).toList();
    }

    /** The token of the newest link to an address. */
    public String newestTokenFor(String email) {
        Matcher link = TOKEN.matcher(mailsTo(email).getFirst().text());
        if (!link.find()) {
            throw new AssertionError("no activation link came to " + email);
        }
        return link.group(1);
    }

    /** A link that came by mail, and the address it came to. */
    public record Link(String email, String token) {}

    /** Registers a new customer. */
    public Link newLink() {
        String email = newEmail();
        register(newCustomer(), "Miskolc", email);
        return new Link(email, newestTokenFor(email));
    }

    /** Lets the worker answer what waits. */
    public void answerWaiting() {
        jobs.handleWaiting();
    }
}
