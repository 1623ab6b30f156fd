package hu.miho.portal.registration;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.customers.CustomerIdentification;
import hu.miho.portal.identity.AccountExists;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.identity.LinkLook;
import hu.miho.portal.identity.LinkNotUsable;
import hu.miho.portal.identity.LinkPurpose;
import hu.miho.portal.identity.NewCustomerAccount;
import hu.miho.portal.identity.OneTimeLinks;
import hu.miho.portal.ui.ClientAddress;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the account of a customer who has got an activation link by mail. Whoever holds the link may. */
@Service
public class ActivationService {

    private final OneTimeLinks links;
    private final AccountService accounts;
    private final CustomerIdentification customers;
    private final RegistrationService registrations;
    private final IdentificationLimits limits;
    private final AuditLog audit;

    ActivationService(
            OneTimeLinks links,
            AccountService accounts,
            CustomerIdentification customers,
            RegistrationService registrations,
            IdentificationLimits limits,
            AuditLog audit) {
        this.links = links;
        this.accounts = accounts;
        this.customers = customers;
        this.registrations = registrations;
        this.limits = limits;
        this.audit = audit;
    }

    /** Tells what a link is good for, and changes nothing: mail scanners open every link (check S2). */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public ActivationLink look(String token) {
        LinkLook look = links.look(LinkPurpose.ACTIVATION, token);
        if (!look.isValid()) {
            return ActivationLink.unusable(ActivationLink.State.of(look.state()));
        }
        RegistrationAttempt attempt = attempt(look);
        if (hasAccount(attempt)) {
            return ActivationLink.unusable(ActivationLink.State.ACCOUNT_EXISTS);
        }
        return isStillCustomer(attempt)
                ? new ActivationLink(ActivationLink.State.USABLE, attempt.email())
                : ActivationLink.unusable(ActivationLink.State.NOT_ALLOWED);
    }

    /**
     * Uses the link up and opens the account, both or neither.
     *
     * @return the new account
     * @throws ActivationRefused when the link cannot be used (any more)
     * @throws hu.miho.portal.identity.PasswordRefused when the password does not satisfy the policy; the link still works
     * @throws hu.miho.portal.identity.SignInBusy when too many passwords are chosen at the moment; the link still works
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public UUID activate(String token, String password) {
        RegistrationAttempt attempt = redeem(token);
        if (!isStillCustomer(attempt)) {
            throw new ActivationRefused(ActivationLink.State.NOT_ALLOWED);
        }
        UUID account = open(attempt, password);
        limits.forget(attempt.customer());
        audit.record(
                attempt.email().value(),
                "registration.activated",
                "customer " + attempt.customer(),
                Map.of("privacyNoticeVersion", attempt.privacyNoticeVersion()));
        return account;
    }

    /**
     * Asks for a new link to the address that the old one was sent to. Like a registration it is answered by mail alone.
     *
     * @param id made when the page is opened; the same one sent twice counts once
     * @throws TooManyAttempts when too many came from that address
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void renew(UUID id, String token, ClientAddress from) {
        LinkLook look = links.look(LinkPurpose.ACTIVATION, token);
        if (look.state() != LinkLook.State.UNKNOWN) {
            registrations.take(id, attempt(look).renewed(), from);
        }
    }

    private RegistrationAttempt redeem(String token) {
        try {
            return attempt(links.redeem(LinkPurpose.ACTIVATION, token));
        } catch (LinkNotUsable refused) {
            throw new ActivationRefused(ActivationLink.State.of(refused.look().state()));
        }
    }

    private UUID open(RegistrationAttempt attempt, String password) {
        var account = new NewCustomerAccount(
                attempt.email(),
                attempt.customer(),
                attempt.language(),
                attempt.privacyNoticeVersion(),
                attempt.acceptedAt());
        try {
            return accounts.createCustomerAccount(account, password);
        } catch (AccountExists openedMeanwhile) {
            throw new ActivationRefused(ActivationLink.State.ACCOUNT_EXISTS);
        }
    }

    private boolean hasAccount(RegistrationAttempt attempt) {
        return accounts.byCustomer(attempt.customer()).isPresent()
                || accounts.byEmail(attempt.email()).isPresent();
    }

    private boolean isStillCustomer(RegistrationAttempt attempt) {
        return customers
                .match(attempt.customer(), attempt.birthPlace(), attempt.birthDate())
                .match();
    }

    private static RegistrationAttempt attempt(LinkLook look) {
        return RegistrationAttempt.fromJson(Objects.requireNonNull(look.payload()));
    }
}
