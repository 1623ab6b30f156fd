package hu.miho.portal.cases;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.cases.CaseRefused.Reason;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.identity.AccountDetails;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.shared.EmailAddress;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Asks the one who leaves to confirm what the arriving one has sent in, at the address on file; where there is none, the
 * clerk gets it at once. In the caller's transaction.
 */
@Component
class ArrivalFiling {

    private final Filings filings;
    private final Invitations invitations;
    private final Registration registration;
    private final AccountService accounts;
    private final ArrivalLimits limits;
    private final CaseMails mails;
    private final I18NProvider texts;
    private final Clock clock;

    ArrivalFiling(
            Filings filings,
            Invitations invitations,
            Registration registration,
            AccountService accounts,
            ArrivalLimits limits,
            CaseMails mails,
            I18NProvider texts,
            Clock clock) {
        this.filings = filings;
        this.invitations = invitations;
        this.registration = registration;
        this.accounts = accounts;
        this.limits = limits;
        this.mails = mails;
        this.texts = texts;
        this.clock = clock;
    }

    void file(Case one) {
        if (!limits.mayAsk(one.customer())) {
            throw new CaseRefused(Reason.TOO_MANY_ATTEMPTS);
        }
        CustomerDetails leaving = filings.of(one).known().customer();
        Optional<EmailAddress> address = Optional.ofNullable(leaving.email()).or(() -> ofAccount(one));
        if (address.isPresent()) {
            invitations.invite(one, new OtherParty(leaving.name(), address.get()));
            mails.tellArriving("arrival-sent", one);
        } else {
            one.confirmation()
                    .goOnUnasked(texts.getTranslation("cases.one-sided.no-address", one.language()), clock.instant());
            registration.receive(one, Actor.OTHER_PARTY);
        }
    }

    private Optional<EmailAddress> ofAccount(Case one) {
        return accounts.byCustomer(one.customer())
                .filter(AccountDetails::active)
                .map(AccountDetails::email);
    }
}
