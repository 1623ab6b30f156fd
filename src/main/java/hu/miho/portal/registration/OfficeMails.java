package hu.miho.portal.registration;

import hu.miho.portal.identity.LinkPurpose;
import hu.miho.portal.identity.OneTimeLinks;
import hu.miho.portal.limits.Budget;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.notifications.MailOutbox;
import hu.miho.portal.notifications.NewMail;
import hu.miho.portal.shared.EmailAddress;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The links of what clerks begin for a customer's access. A newer one of the same matter ends the one before. */
@Component
class OfficeMails {

    /** How many of them one address gets in a day, whoever asks for them. */
    private static final Budget PER_ADDRESS = new Budget("MAIL office-activation", 10, Duration.ofDays(1));

    private final MailOutbox outbox;
    private final OneTimeLinks links;
    private final Budgets budgets;
    private final LinkValues values;

    OfficeMails(MailOutbox outbox, OneTimeLinks links, Budgets budgets, LinkValues values) {
        this.outbox = outbox;
        this.links = links;
        this.budgets = budgets;
        this.values = values;
    }

    /** To the address that the registration has. @return whether it was sent; not when the address got too many today */
    boolean send(OfficeRegistration registration) {
        EmailAddress to = registration.email().orElseThrow();
        return switch (registration.way()) {
            case MAIL, LETTER -> activation(registration, to);
            case JOIN -> ids(registration, to, "account-join");
            case SEPARATE -> ids(registration, to, "account-separate");
        };
    }

    /** To the address that the holder of a letter has typed. */
    boolean activation(OfficeRegistration registration, EmailAddress to) {
        return mayWrite(to)
                && queue(
                        registration,
                        to,
                        "office-activation",
                        "/aktivalas/iroda?token=" + issue(LinkPurpose.OFFICE_ACTIVATION, registration, to));
    }

    /** That the address has an account, to whoever holds a letter and types it. */
    void taken(OfficeRegistration registration, EmailAddress to) {
        if (mayWrite(to)) {
            queue(registration, to, "address-serves-another", "/belepes");
        }
    }

    private boolean ids(OfficeRegistration registration, EmailAddress to, String template) {
        return mayWrite(to)
                && queue(
                        registration,
                        to,
                        template,
                        "/azonositok-megerosites?token=" + issue(LinkPurpose.ACCOUNT_IDS, registration, to));
    }

    private String issue(LinkPurpose purpose, OfficeRegistration registration, EmailAddress to) {
        return links.issue(purpose, registration.id().toString(), to.value());
    }

    private boolean mayWrite(EmailAddress to) {
        return budgets.take(PER_ADDRESS, to.value());
    }

    private boolean queue(OfficeRegistration registration, EmailAddress to, String template, String path) {
        outbox.send(new NewMail(to, registration.language(), template, values.of(registration.customer(), path)));
        return true;
    }
}
