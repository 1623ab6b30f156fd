package hu.miho.portal.identity;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Portal accounts, for other modules' services and jobs. They ask before anybody is signed in, so every method is open;
 * no view shows an answer to anyone but the account's owner.
 */
@Service
public class AccountService {

    private final PortalAccountRepository accounts;
    private final PasswordPolicy policy;
    private final PasswordHashing passwords;
    private final Clock clock;

    AccountService(PortalAccountRepository accounts, PasswordPolicy policy, PasswordHashing passwords, Clock clock) {
        this.accounts = accounts;
        this.policy = policy;
        this.passwords = passwords;
        this.clock = clock;
    }

    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<AccountDetails> byId(UUID id) {
        return accounts.findById(id).map(PortalAccount::details);
    }

    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<AccountDetails> byEmail(EmailAddress email) {
        return accounts.findByEmail(email.value()).map(PortalAccount::details);
    }

    /** The account that reads the customer's data; at most one does. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<AccountDetails> byCustomer(CustomerId customer) {
        return accounts.findByCustomer(customer.value()).map(PortalAccount::details);
    }

    /** The customer IDs that the account reads; none when the account is unknown. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Set<CustomerId> customersOf(UUID accountId) {
        return accounts.findById(accountId).map(PortalAccount::customers).orElse(Set.of());
    }

    /** The active accounts of staff, by name; for clerks who hand work over to each other. */
    @PreAuthorize("hasRole('CLERK')")
    @Transactional(readOnly = true)
    public List<AccountDetails> activeStaff() {
        return accounts.findByStaffRoleIsNotNullOrderByEmail().stream()
                .filter(PortalAccount::isActive)
                .map(PortalAccount::details)
                .toList();
    }

    /**
     * From here on the account reads the customer's data too. In the caller's transaction.
     *
     * @throws AccountExists when the customer has an account by now
     * @throws IllegalArgumentException when there is no such account that can be signed in to, or it is one of staff
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void join(UUID accountId, CustomerId customer) {
        if (accounts.findByCustomer(customer.value()).isPresent()) {
            throw new AccountExists("the customer ID has an account");
        }
        PortalAccount account = accounts.lock(accountId)
                .filter(PortalAccount::isActive)
                .filter(found -> !found.isStaff())
                .orElseThrow(() -> new IllegalArgumentException("no such account"));
        account.add(customer, clock.instant());
        try {
            accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException openedMeanwhile) {
            throw new AccountExists("the customer ID got an account a moment ago");
        }
    }

    /**
     * From here on the account reads the customer's data no more; that customer can register again. In the caller's
     * transaction.
     *
     * @throws IllegalArgumentException when the account does not read it, or nothing else
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void separate(UUID accountId, CustomerId customer) {
        accounts.lock(accountId)
                .orElseThrow(() -> new IllegalArgumentException("no such account"))
                .remove(customer);
    }

    /**
     * Opens a customer's account, in the caller's transaction when there is one.
     *
     * @return the new account's id
     * @throws PasswordRefused when the password does not satisfy the policy
     * @throws AccountExists when the e-mail address or the customer ID has an account
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public UUID createCustomerAccount(NewCustomerAccount opened, String password) {
        var account = PortalAccount.ofCustomer(opened, clock.instant());
        policy.require(password, account.personalWords());
        CustomerId customer = opened.customer();
        if (accounts.findByEmail(opened.email().value()).isPresent()
                || (customer != null
                        && accounts.findByCustomer(customer.value()).isPresent())) {
            throw new AccountExists("the e-mail address or the customer ID has an account");
        }
        account.changePassword(passwords.hash(password), clock.instant());
        try {
            return accounts.saveAndFlush(account).id();
        } catch (DataIntegrityViolationException openedMeanwhile) {
            throw new AccountExists("the account was opened a moment ago");
        }
    }
}
