package hu.miho.portal.registration;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.CustomerKind;
import hu.miho.portal.customers.CustomerRecords;
import hu.miho.portal.identity.AccountDetails;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.registration.OfficeRefused.Reason;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.shared.TypedCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Access that clerks begin for customers: institutions, companies and other users can register no other way, and only a clerk
 * puts several customer IDs under one e-mail address (the company's leaflet). The customer finishes each.
 */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class OfficeRegistrations {

    private final OfficeRegistrationRepository registrations;
    private final CustomerRecords customers;
    private final AccountService accounts;
    private final OfficeMails mails;
    private final OfficeLetter letters;
    private final AuditLog audit;
    private final Clock clock;

    OfficeRegistrations(
            OfficeRegistrationRepository registrations,
            CustomerRecords customers,
            AccountService accounts,
            OfficeMails mails,
            OfficeLetter letters,
            AuditLog audit,
            Clock clock) {
        this.registrations = registrations;
        this.customers = customers;
        this.accounts = accounts;
        this.mails = mails;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** The last one that was begun for the customer, closed ones too. */
    @Transactional(readOnly = true)
    public Optional<OfficeRegistrationDetails> latest(CustomerId customer) {
        return registrations
                .findFirstByCustomerIdOrderByRegisteredAtDesc(customer.value())
                .map(OfficeRegistration::toDetails);
    }

    /** Whether papers of an organisation are asked for, instead of a person's card. */
    public static boolean asksForPapers(CustomerKind kind) {
        return kind != CustomerKind.RESIDENTIAL;
    }

    /**
     * Begins it; the link goes out by mail, or waits for a letter.
     *
     * @throws OfficeRefused when it cannot be begun
     * @throws IllegalArgumentException when it has problems of form, which the form must not let through
     */
    @Transactional
    public OfficeRegistrationDetails register(NewOfficeRegistration wish) {
        Optional<OfficeRegistration> sentTwice = registrations.findById(wish.id());
        if (sentTwice.isPresent()) {
            return sentTwice.get().toDetails();
        }
        CustomerDetails customer = customers
                .customer(wish.customer())
                .filter(found -> !found.retired())
                .orElseThrow(() -> new OfficeRefused(Reason.NOT_A_CUSTOMER));
        boolean organisation = asksForPapers(customer.kind());
        if (!wish.problems(organisation, LocalDate.now(clock)).isEmpty()) {
            throw new IllegalArgumentException("it has problems of form");
        }
        var begun = new OfficeRegistration(
                addressed(wish),
                wish.representation(organisation),
                CurrentUser.required().userName(),
                clock.instant());
        save(begun);
        audit.record(
                "account.office-registration",
                subject(begun),
                Map.of(
                        "way",
                        wish.way().name(),
                        "seen",
                        begun.toDetails().identifiedBy().name()));
        if (begun.email().isPresent()) {
            send(begun);
        }
        return begun.toDetails();
    }

    /**
     * Sends its link once more; the one before stops working.
     *
     * @throws OfficeRefused when it is closed, or too many went there today: the one before still works then
     */
    @Transactional
    public void sendAgain(UUID id) {
        OfficeRegistration open = open(id);
        send(open);
        audit.record("account.activation-sent", subject(open), Map.of());
    }

    /** Takes it back: its links and codes stop working. @throws OfficeRefused when it is closed */
    @Transactional
    public void withdraw(UUID id) {
        OfficeRegistration open = open(id);
        open.withdraw(clock.instant());
        audit.record("account.office-registration-withdrawn", subject(open), Map.of());
    }

    /**
     * Writes an activation letter with a new code, for the post or to hand over; the letter before stops working.
     *
     * @return the PDF
     * @throws OfficeRefused when it is closed
     */
    @Transactional
    public byte[] letter(UUID id) {
        OfficeRegistration open = open(id);
        var code = TypedCode.create();
        open.code(code.hash(), clock.instant());
        audit.record("account.letter-printed", subject(open), Map.of());
        return letters.write(
                customers.customer(open.customer()).orElseThrow(), code, open.toDetails(), open.language());
    }

    private NewOfficeRegistration addressed(NewOfficeRegistration wish) {
        Optional<AccountDetails> own = accounts.byCustomer(wish.customer());
        if (wish.way() == AccessWay.SEPARATE) {
            AccountDetails account = own.orElseThrow(() -> new OfficeRefused(Reason.HAS_NO_ACCOUNT));
            refuseIf(account.customers().size() < 2, Reason.ONLY_ONE);
            return wish.withEmail(account.email());
        }
        refuseIf(own.isPresent(), Reason.HAS_ACCOUNT);
        if (wish.way() != AccessWay.LETTER) {
            Optional<AccountDetails> reached = accounts.byEmail(new EmailAddress(wish.email()));
            refuseIf(wish.way() == AccessWay.MAIL && reached.isPresent(), Reason.ADDRESS_TAKEN);
            refuseIf(
                    wish.way() == AccessWay.JOIN
                            && reached.filter(OfficeRegistrations::isCustomers).isEmpty(),
                    Reason.NO_SUCH_ACCOUNT);
        }
        return wish;
    }

    private static boolean isCustomers(AccountDetails account) {
        return account.active() && account.roles().contains(Roles.CUSTOMER);
    }

    private static void refuseIf(boolean so, Reason reason) {
        if (so) {
            throw new OfficeRefused(reason);
        }
    }

    private void send(OfficeRegistration registration) {
        refuseIf(!mails.send(registration), Reason.TOO_MANY_MAILS);
        registration.sent(clock.instant());
    }

    private void save(OfficeRegistration begun) {
        try {
            registrations.saveAndFlush(begun);
        } catch (DataIntegrityViolationException anotherIsOpen) {
            throw new OfficeRefused(Reason.OPEN_ALREADY);
        }
    }

    private OfficeRegistration open(UUID id) {
        return registrations
                .lock(id)
                .filter(OfficeRegistration::isOpen)
                .orElseThrow(() -> new OfficeRefused(Reason.CLOSED));
    }

    private static String subject(OfficeRegistration registration) {
        return "customer " + registration.customer();
    }
}
