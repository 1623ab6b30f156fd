package hu.miho.portal.registration;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.identity.AccountDetails;
import hu.miho.portal.identity.AccountExists;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.identity.LinkLook;
import hu.miho.portal.identity.LinkNotUsable;
import hu.miho.portal.identity.LinkPurpose;
import hu.miho.portal.identity.OneTimeLinks;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The owner of an account agrees to what a clerk has begun: that it reads one customer ID more, or less. Whoever holds the link
 * that was sent to the account's address may.
 */
@Service
public class AccountIds {

    private final OneTimeLinks links;
    private final OfficeRegistrationRepository registrations;
    private final AccountService accounts;
    private final AuditLog audit;
    private final Clock clock;

    AccountIds(
            OneTimeLinks links,
            OfficeRegistrationRepository registrations,
            AccountService accounts,
            AuditLog audit,
            Clock clock) {
        this.links = links;
        this.registrations = registrations;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the owner is asked.
     *
     * @param way {@link AccessWay#JOIN} or {@link AccessWay#SEPARATE}
     * @param email the account's
     */
    public record Change(AccessWay way, CustomerId customer, EmailAddress email) {}

    /** What a link asks; empty when it cannot be used. Looking changes nothing (check S2). */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<Change> look(String token) {
        LinkLook look = links.look(LinkPurpose.ACCOUNT_IDS, token);
        return look.isValid()
                ? registrations.findById(id(look)).filter(this::isPossible).map(AccountIds::change)
                : Optional.empty();
    }

    /**
     * The owner agrees.
     *
     * @throws LinkNotUsable when the link cannot be used (any more)
     * @throws OfficeRefused when it has become impossible meanwhile; the link is not used up
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void agree(String token) {
        LinkLook look = links.redeem(LinkPurpose.ACCOUNT_IDS, token);
        OfficeRegistration registration = registrations
                .lock(id(look))
                .filter(this::isPossible)
                .orElseThrow(() -> new OfficeRefused(OfficeRefused.Reason.CLOSED));
        Change change = change(registration);
        AccountDetails account = account(registration).orElseThrow();
        if (change.way() == AccessWay.JOIN) {
            join(account, change.customer());
        } else {
            accounts.separate(account.id(), change.customer());
        }
        registration.finish(clock.instant());
        audit.record(
                account.email().value(),
                change.way() == AccessWay.JOIN ? "account.customer-joined" : "account.customer-separated",
                "customer " + change.customer(),
                Map.of("account", account.id().toString()));
    }

    private void join(AccountDetails account, CustomerId customer) {
        try {
            accounts.join(account.id(), customer);
        } catch (AccountExists openedMeanwhile) {
            throw new OfficeRefused(OfficeRefused.Reason.HAS_ACCOUNT);
        }
    }

    private boolean isPossible(OfficeRegistration registration) {
        boolean joins = registration.way() == AccessWay.JOIN;
        Optional<AccountDetails> account = account(registration).filter(AccountDetails::active);
        return registration.isOpen()
                && account.filter(found -> joins
                                ? accounts.byCustomer(registration.customer()).isEmpty()
                                : found.customers().size() > 1
                                        && found.customers().contains(registration.customer()))
                        .isPresent();
    }

    private Optional<AccountDetails> account(OfficeRegistration registration) {
        return registration.email().flatMap(accounts::byEmail);
    }

    private static Change change(OfficeRegistration registration) {
        return new Change(
                registration.way(),
                registration.customer(),
                registration.email().orElseThrow());
    }

    private static UUID id(LinkLook look) {
        return UUID.fromString(Objects.requireNonNull(look.subject()));
    }
}
