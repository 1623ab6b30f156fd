package hu.miho.portal.registration;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.CustomerRecords;
import hu.miho.portal.identity.AccountDetails;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.identity.LinkPurpose;
import hu.miho.portal.identity.OneTimeLinks;
import hu.miho.portal.limits.Budget;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.notifications.MailOutbox;
import hu.miho.portal.notifications.NewMail;
import hu.miho.portal.registration.DelegationRefused.Reason;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.ui.Formats;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What holder and delegate are written: the link by which each agrees, and what became of it. */
@Component
class DelegationMails {

    /** How many links one address gets in a day, whoever asks for them. */
    private static final Budget PER_ADDRESS = new Budget("MAIL delegation", 10, Duration.ofDays(1));

    /** Where a mail to the holder goes. */
    private record Reader(EmailAddress address, Locale language) {}

    private final MailOutbox outbox;
    private final OneTimeLinks links;
    private final Budgets budgets;
    private final LinkValues values;
    private final AccountService accounts;
    private final CustomerRecords customers;
    private final I18NProvider texts;

    DelegationMails(
            MailOutbox outbox,
            OneTimeLinks links,
            Budgets budgets,
            LinkValues values,
            AccountService accounts,
            CustomerRecords customers,
            I18NProvider texts) {
        this.outbox = outbox;
        this.links = links;
        this.budgets = budgets;
        this.values = values;
        this.accounts = accounts;
        this.customers = customers;
        this.texts = texts;
    }

    /** The link by which the delegate takes it on. @throws DelegationRefused when the address got too many today */
    void offer(Delegation one, LocalDate today) {
        requireBudget(one.email());
        String link = "/meghatalmazas?token=" + issue(LinkPurpose.DELEGATION, one, one.email());
        send("delegation-offered", one, new Reader(one.email(), one.language()), link, today);
    }

    /**
     * The link by which the holder agrees.
     *
     * @throws DelegationRefused when no address of the holder is known, or it got too many today
     */
    void askHolder(Delegation one, LocalDate today) {
        Reader holder = holder(one).orElseThrow(() -> new DelegationRefused(Reason.NO_ADDRESS));
        requireBudget(holder.address());
        String link =
                "/meghatalmazas-jovahagyas?token=" + issue(LinkPurpose.DELEGATION_APPROVAL, one, holder.address());
        send("delegation-asked", one, holder, link, today);
    }

    /** That the delegate can see from now on what was opened, to the holder. */
    void accepted(Delegation one, LocalDate today) {
        holder(one).ifPresent(holder -> send("delegation-accepted", one, holder, "/meghatalmazottak", today));
    }

    /** That it is over, to the holder and to a delegate who has taken it on. */
    void ended(Delegation one, boolean wasTakenOn, LocalDate today) {
        holder(one).ifPresent(holder -> send("delegation-ended", one, holder, "/meghatalmazottak", today));
        if (wasTakenOn) {
            send("delegation-ended", one, new Reader(one.email(), one.language()), "/meghatalmazottak", today);
        }
    }

    private Optional<Reader> holder(Delegation one) {
        return accounts.byCustomer(one.customer())
                .filter(AccountDetails::active)
                .map(account -> new Reader(account.email(), account.language()))
                .or(() -> customers
                        .customer(one.customer())
                        .map(CustomerDetails::email)
                        .map(address -> new Reader(address, Formats.HUNGARIAN)));
    }

    private void requireBudget(EmailAddress address) {
        if (!budgets.take(PER_ADDRESS, address.value())) {
            throw new DelegationRefused(Reason.TOO_MANY_MAILS);
        }
    }

    private String issue(LinkPurpose purpose, Delegation one, EmailAddress to) {
        return links.issue(purpose, one.id().toString(), to.value());
    }

    private void send(String template, Delegation one, Reader to, String path, LocalDate today) {
        outbox.send(new NewMail(to.address(), to.language(), template, values(one, path, to.language(), today)));
    }

    private Map<String, String> values(Delegation one, String path, Locale language, LocalDate today) {
        DelegationDetails details = one.toDetails(today);
        var filled = new HashMap<>(values.of(one.customer(), path));
        filled.put(
                "holder",
                customers
                        .customer(one.customer())
                        .map(CustomerDetails::name)
                        .orElse(one.customer().value()));
        filled.put("name", details.name());
        filled.put("kind", texts.getTranslation(details.kind().textKey(), language));
        filled.put("areas", areas(details, language));
        filled.put("until", Formats.longDate(details.validUntil(), language));
        return filled;
    }

    private String areas(DelegationDetails details, Locale language) {
        return details.areas().stream()
                .sorted()
                .map(AccessArea::textKey)
                .map(key -> texts.getTranslation(key, language))
                .collect(Collectors.joining("; "));
    }
}
