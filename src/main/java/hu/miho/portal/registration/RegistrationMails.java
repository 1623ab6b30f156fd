package hu.miho.portal.registration;

import hu.miho.portal.identity.LinkPurpose;
import hu.miho.portal.identity.OneTimeLinks;
import hu.miho.portal.limits.Budget;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.notifications.MailOutbox;
import hu.miho.portal.notifications.NewMail;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.ui.Formats;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The mails of the registration, each at most so many times a day to one address. */
@Component
class RegistrationMails {

    private final MailOutbox outbox;
    private final OneTimeLinks links;
    private final Budgets budgets;
    private final LinkValues values;
    private final RegistrationProperties properties;

    RegistrationMails(
            MailOutbox outbox,
            OneTimeLinks links,
            Budgets budgets,
            LinkValues values,
            RegistrationProperties properties) {
        this.outbox = outbox;
        this.links = links;
        this.budgets = budgets;
        this.values = values;
        this.properties = properties;
    }

    /** Sends a new link; earlier ones to the same address stop working. */
    void activationLink(RegistrationAttempt attempt) {
        if (mayWrite("activation", attempt.email(), properties.answersPerAddressAndDay())) {
            String token = links.issue(LinkPurpose.ACTIVATION, attempt.email().value(), attempt.toJson());
            send("activation", attempt, "/aktivalas?token=" + token);
        }
    }

    void alreadyRegistered(RegistrationAttempt attempt) {
        if (mayWrite("already-registered", attempt.email(), properties.answersPerAddressAndDay())) {
            send("already-registered", attempt, "/belepes");
        }
    }

    void addressServesAnother(RegistrationAttempt attempt) {
        if (mayWrite("address-serves-another", attempt.email(), properties.answersPerAddressAndDay())) {
            send("address-serves-another", attempt, "/belepes");
        }
    }

    /** One and the same mail, whatever the reason was. */
    void notIdentified(RegistrationAttempt attempt) {
        if (mayWrite("not-identified", attempt.email(), properties.refusalsPerAddressAndDay())) {
            send("not-identified", attempt, "/regisztracio");
        }
    }

    /**
     * Tells the address that the company knows that somebody registers with another one. In Hungarian: the page was
     * read by somebody, but not necessarily by the owner.
     */
    void warnOwner(EmailAddress owner, RegistrationAttempt attempt) {
        if (mayWrite("registration-warning", owner, properties.refusalsPerAddressAndDay())) {
            outbox.send(new NewMail(
                    owner, Formats.HUNGARIAN, "registration-warning", values.of(attempt.customer(), "/elerhetosegek")));
        }
    }

    private boolean mayWrite(String template, EmailAddress to, int limit) {
        return budgets.take(new Budget("MAIL " + template, limit, Duration.ofDays(1)), to.value());
    }

    private void send(String template, RegistrationAttempt attempt, String path) {
        outbox.send(new NewMail(attempt.email(), attempt.language(), template, values.of(attempt.customer(), path)));
    }
}
