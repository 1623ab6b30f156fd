package hu.miho.portal.identity;

import hu.miho.portal.notifications.MailOutbox;
import hu.miho.portal.notifications.NewMail;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets accounts up while the portal is being installed: the first administrator, the demo's people. It asks nobody's
 * leave, so only start-up code calls it; once there is an administrator, {@link StaffAccounts} does this.
 */
@Component
public class StaffSetup {

    private final PortalAccountRepository accounts;
    private final PasswordHashing passwords;
    private final SecondFactors secondFactors;
    private final OneTimeLinks links;
    private final MailOutbox mails;
    private final Clock clock;
    private final String baseUrl;

    StaffSetup(
            PortalAccountRepository accounts,
            PasswordHashing passwords,
            SecondFactors secondFactors,
            OneTimeLinks links,
            MailOutbox mails,
            Clock clock,
            @Value("${portal.base-url}") String baseUrl) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.links = links;
        this.mails = mails;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** Whether there is an administrator who has chosen a password. */
    @Transactional(readOnly = true)
    public boolean hasAdministrator() {
        return accounts.existsByStaffRoleAndPasswordHashIsNotNull(StaffRole.ADMIN);
    }

    /**
     * Opens an account that can sign in at once, second factor included.
     *
     * @param totpSecret the second factor's secret in Base32
     * @throws AccountExists when the e-mail address has an account
     */
    @Transactional
    public UUID createReady(NewStaffAccount staff, String password, String totpSecret) {
        PortalAccount account = open(staff);
        account.changePassword(passwords.hash(password), clock.instant());
        secondFactors.install(account.id(), totpSecret);
        return account.id();
    }

    /** The six digits that an authenticator app with this secret shows at a moment. */
    public static String codeAt(String totpSecret, Instant moment) {
        return TimeCodes.codeAt(Base32.decode(totpSecret), moment);
    }

    /**
     * Lets a customer's account read another customer ID, as clerks do for people with several places.
     *
     * @throws AccountExists when an account reads it already
     */
    @Transactional
    public void addCustomer(UUID accountId, CustomerId customer) {
        if (accounts.findByCustomer(customer.value()).isPresent()) {
            throw new AccountExists("the customer ID has an account");
        }
        accounts.findById(accountId).orElseThrow().add(customer, clock.instant());
    }

    /**
     * Opens an account without a password and mails its owner a link to choose one.
     *
     * @throws AccountExists when the e-mail address has an account
     */
    @Transactional
    Invitation invite(NewStaffAccount staff) {
        return sendLink(open(staff));
    }

    /** Mails the link again to somebody who has not chosen a password yet; the one before stops working. */
    @Transactional
    Invitation inviteAgain(PortalAccount invited) {
        return sendLink(invited);
    }

    /**
     * Invites the first administrator. Asked again it sends a new link, for the first may have expired or gone to a
     * mistyped address; invitations to other addresses are taken back.
     *
     * @throws AccountExists when the e-mail address has another account
     */
    @Transactional
    Invitation inviteFirst(NewStaffAccount staff) {
        Optional<PortalAccount> again = Optional.empty();
        for (PortalAccount invited : accounts.findByStaffRoleAndPasswordHashIsNull(staff.role())) {
            if (invited.email().equals(staff.email())) {
                again = Optional.of(invited);
            } else {
                invited.disable();
            }
        }
        again.ifPresent(PortalAccount::enable);
        return sendLink(again.orElseGet(() -> open(staff)));
    }

    private Invitation sendLink(PortalAccount account) {
        String token = links.issue(LinkPurpose.STAFF_ACTIVATION, account.id().toString(), "");
        String link = baseUrl + "/munkatars-aktivalas?token=" + token;
        mails.send(new NewMail(account.email(), account.language(), "staff-activation", Map.of("link", link)));
        return new Invitation(account.id(), link);
    }

    /** An account that waits for its owner to choose a password, and the link that was mailed. */
    record Invitation(UUID accountId, String link) {}

    private PortalAccount open(NewStaffAccount staff) {
        Optional<PortalAccount> taken = accounts.findByEmail(staff.email().value());
        if (taken.isPresent()) {
            throw new AccountExists("the e-mail address has an account");
        }
        EmailAddress email = staff.email();
        return accounts.saveAndFlush(PortalAccount.ofStaff(email, staff.role(), staff.language(), clock.instant()));
    }
}
