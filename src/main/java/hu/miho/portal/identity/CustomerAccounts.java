package hu.miho.portal.identity;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clerks do with customers' portal accounts. Each step is logged under the customer. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class CustomerAccounts {

    private static final int LAST_SIGN_INS = 5;

    private final PortalAccountRepository accounts;
    private final PortalSessions sessions;
    private final EmailChanges emails;
    private final AuditLog audit;

    CustomerAccounts(PortalAccountRepository accounts, PortalSessions sessions, EmailChanges emails, AuditLog audit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.emails = emails;
        this.audit = audit;
    }

    /** The account that reads the customer's data; empty when none does. */
    @Transactional(readOnly = true)
    public Optional<CustomerAccount> of(CustomerId customer) {
        return accounts.findByCustomer(customer.value()).map(this::details);
    }

    private CustomerAccount details(PortalAccount account) {
        return new CustomerAccount(
                account.id(),
                account.email(),
                account.isActive(),
                account.createdAt(),
                sessions.alive(account.id()).size(),
                sessions.latest(account.id(), LAST_SIGN_INS).stream()
                        .map(PortalSession::toSignIn)
                        .toList());
    }

    /**
     * Ends its sessions; it cannot be signed in to until it is unlocked. Done twice it is done once.
     *
     * @param reason why, for colleagues; in the log
     * @throws IllegalArgumentException when there is no reason, or the customer has no account
     */
    @Transactional
    public void lock(CustomerId customer, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a lock needs a reason");
        }
        PortalAccount account = locked(customer);
        account.disable();
        sessions.endAllOf(account.id(), null);
        audit.record("account.locked", "customer " + customer, Map.of("reason", reason.strip()));
    }

    /** It can be signed in to again. @throws IllegalArgumentException when the customer has no account */
    @Transactional
    public void unlock(CustomerId customer) {
        locked(customer).enable();
        audit.record("account.unlocked", "customer " + customer, Map.of());
    }

    /** Signs it out everywhere. @throws IllegalArgumentException when the customer has no account */
    @Transactional
    public void endSessions(CustomerId customer) {
        sessions.endAllOf(locked(customer).id(), null);
        audit.record("account.sessions-ended", "customer " + customer, Map.of());
    }

    /**
     * Sends a link to the address that an identified customer asked for: it becomes the account's when the link is opened and
     * confirmed there, and the address until then is told.
     *
     * @param identified how the clerk made sure who asks; in the log
     * @throws AccountExists when the address has an account
     * @throws IllegalArgumentException when it is not said how, or the customer has no account
     */
    @Transactional
    public void changeEmail(CustomerId customer, EmailAddress newAddress, String identified) {
        if (identified.isBlank()) {
            throw new IllegalArgumentException("how was the customer identified?");
        }
        emails.requestFor(locked(customer), newAddress);
        audit.record("account.email-change-begun", "customer " + customer, Map.of("identified", identified.strip()));
    }

    /** Waits for whoever changes the same one. */
    private PortalAccount locked(CustomerId customer) {
        UUID id = accounts.findByCustomer(customer.value())
                .map(PortalAccount::id)
                .orElseThrow(() -> new IllegalArgumentException("no account of " + customer));
        return accounts.lock(id).orElseThrow();
    }
}
