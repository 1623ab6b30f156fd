package hu.miho.portal.registration;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.customers.CustomerRecords;
import hu.miho.portal.identity.AccountExists;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.identity.LinkLook;
import hu.miho.portal.identity.LinkNotUsable;
import hu.miho.portal.identity.LinkPurpose;
import hu.miho.portal.identity.NewCustomerAccount;
import hu.miho.portal.identity.OneTimeLinks;
import hu.miho.portal.limits.Budget;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.registration.ActivationLink.State;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.TypedCode;
import hu.miho.portal.ui.ClientAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the account that a clerk has begun. Whoever holds the mailed link, or the code of the letter, may. */
@Service
public class OfficeActivations {

    private static final Budget CODES = new Budget("LETTER_CODES", 20, Duration.ofHours(1));

    private final OneTimeLinks links;
    private final OfficeRegistrationRepository registrations;
    private final AccountService accounts;
    private final CustomerRecords customers;
    private final OfficeMails mails;
    private final Budgets budgets;
    private final AuditLog audit;
    private final Clock clock;

    OfficeActivations(
            OneTimeLinks links,
            OfficeRegistrationRepository registrations,
            AccountService accounts,
            CustomerRecords customers,
            OfficeMails mails,
            Budgets budgets,
            AuditLog audit,
            Clock clock) {
        this.links = links;
        this.registrations = registrations;
        this.accounts = accounts;
        this.customers = customers;
        this.mails = mails;
        this.budgets = budgets;
        this.audit = audit;
        this.clock = clock;
    }

    /** Tells what a link is good for, and changes nothing: mail scanners open every link (check S2). */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public ActivationLink look(String token) {
        LinkLook look = links.look(LinkPurpose.OFFICE_ACTIVATION, token);
        if (!look.isValid()) {
            return ActivationLink.unusable(State.of(look.state()));
        }
        EmailAddress email = new EmailAddress(Objects.requireNonNull(look.payload()));
        return registration(look)
                .flatMap(this::obstacle)
                .map(ActivationLink::unusable)
                .orElseGet(() -> accounts.byEmail(email).isPresent()
                        ? ActivationLink.unusable(State.ACCOUNT_EXISTS)
                        : new ActivationLink(State.USABLE, email));
    }

    /**
     * Uses the link up and opens the account, both or neither.
     *
     * @param noticeVersion the privacy notice that was ticked
     * @return the new account
     * @throws ActivationRefused when the link cannot be used (any more)
     * @throws hu.miho.portal.identity.PasswordRefused when the password does not satisfy the policy; the link still works
     * @throws hu.miho.portal.identity.SignInBusy when too many passwords are chosen at the moment; the link still works
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public UUID activate(String token, String password, String noticeVersion) {
        LinkLook look = redeem(token);
        OfficeRegistration registration = registrations
                .lock(UUID.fromString(Objects.requireNonNull(look.subject())))
                .orElseThrow(() -> new ActivationRefused(State.UNKNOWN));
        obstacle(registration).ifPresent(state -> {
            throw new ActivationRefused(state);
        });
        EmailAddress email = new EmailAddress(Objects.requireNonNull(look.payload()));
        UUID account = open(registration, email, password, noticeVersion);
        registration.finish(clock.instant());
        audit.record(
                email.value(),
                "registration.activated",
                "customer " + registration.customer(),
                Map.of("privacyNoticeVersion", noticeVersion, "begunBy", "office"));
        return account;
    }

    /**
     * Sends the link to the address that the holder of a letter types; the code stays good until the account is open, in case
     * the address was mistyped. Whether the address has an account already is told to that address alone.
     *
     * @throws WrongCode when code and customer ID do not belong together, or the code is too old or was used
     * @throws TooManyAttempts when too many came from that network
     */
    @PreAuthorize("permitAll()")
    @Transactional(noRollbackFor = WrongCode.class)
    public void askByLetter(CustomerId customer, String code, EmailAddress email, ClientAddress from) {
        if (!budgets.take(CODES, from.network())) {
            throw new TooManyAttempts(CODES.window());
        }
        String hash = TypedCode.hash(code);
        OfficeRegistration registration = registrations
                .findByCodeHash(hash)
                .filter(found -> found.opensWith(hash, clock.instant()))
                .filter(found -> found.customer().equals(customer))
                .filter(found -> obstacle(found).isEmpty())
                .orElseThrow(WrongCode::new);
        if (accounts.byEmail(email).isPresent()) {
            mails.taken(registration, email);
        } else {
            mails.activation(registration, email);
        }
    }

    private Optional<OfficeRegistration> registration(LinkLook look) {
        return registrations.findById(UUID.fromString(Objects.requireNonNull(look.subject())));
    }

    /** What stands in the way of the account, if anything. */
    private Optional<State> obstacle(OfficeRegistration registration) {
        if (accounts.byCustomer(registration.customer()).isPresent()) {
            return Optional.of(State.ACCOUNT_EXISTS);
        }
        boolean allowed = registration.isOpen()
                && registration.way().opensAccount()
                && customers
                        .customer(registration.customer())
                        .filter(customer -> !customer.retired())
                        .isPresent();
        return allowed ? Optional.empty() : Optional.of(State.NOT_ALLOWED);
    }

    private LinkLook redeem(String token) {
        try {
            return links.redeem(LinkPurpose.OFFICE_ACTIVATION, token);
        } catch (LinkNotUsable refused) {
            throw new ActivationRefused(State.of(refused.look().state()));
        }
    }

    private UUID open(OfficeRegistration registration, EmailAddress email, String password, String noticeVersion) {
        var account = new NewCustomerAccount(
                email, registration.customer(), registration.language(), noticeVersion, clock.instant());
        try {
            return accounts.createCustomerAccount(account, password);
        } catch (AccountExists openedMeanwhile) {
            throw new ActivationRefused(State.ACCOUNT_EXISTS);
        }
    }
}
