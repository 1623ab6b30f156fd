package hu.miho.portal.identity;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Signs the browser of the current request in. Whether a name is unknown, a password wrong or an account disabled makes
 * no difference to the answer or to the time it takes (OWASP ASVS 5.0, 6.3.8).
 */
@Service
public class SignIn {

    /** What came of an attempt. */
    public enum Outcome {
        /** The session is the user's. */
        SIGNED_IN,
        /** The password was right; a code of the authenticator app is still to come. */
        SECOND_FACTOR,
        /** The password was right; an authenticator app must be set up first. */
        SECOND_FACTOR_SETUP,
        /** No such name, or another password. */
        WRONG,
        /** Too many have failed; nothing was compared. */
        HELD_OFF,
        /** Too many sign in at this moment; nothing was compared. */
        BUSY
    }

    private final PortalAccountRepository accounts;
    private final PasswordHashing passwords;
    private final SignInGuard guard;
    private final SecondFactors secondFactors;
    private final SignedInBrowsers browsers;
    private final RefusalPace pace;
    private final Clock clock;

    SignIn(
            PortalAccountRepository accounts,
            PasswordHashing passwords,
            SignInGuard guard,
            SecondFactors secondFactors,
            SignedInBrowsers browsers,
            RefusalPace pace,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guard = guard;
        this.secondFactors = secondFactors;
        this.browsers = browsers;
        this.pace = pace;
        this.clock = clock;
    }

    /** @param name an e-mail address, or a customer ID in any form that people type */
    @PreAuthorize("permitAll()")
    public Outcome signIn(String name, String password) {
        long begin = System.nanoTime();
        Outcome outcome = judge(name, password);
        if (outcome == Outcome.WRONG) {
            pace.await(begin);
        }
        return outcome;
    }

    private Outcome judge(String name, String password) {
        Browser browser = Browser.current();
        Optional<AccountKey> found = find(name);
        var subject = SignInGuard.Subject.password(found, normalized(name));
        UUID deviceOwner = found.map(AccountKey::id).orElseGet(UUID::randomUUID);
        var admission = guard.admit(subject, deviceOwner, browser);
        if (admission == SignInGuard.Admission.REFUSED) {
            return Outcome.HELD_OFF;
        }
        try {
            String hash = found.map(AccountKey::passwordHash).orElse(null);
            if (!passwords.matches(password, hash)) {
                return Outcome.WRONG;
            }
        } catch (SignInBusy busy) {
            return Outcome.BUSY;
        }
        return found.filter(AccountKey::isActive)
                .map(account -> {
                    guard.forgive(subject, browser, admission);
                    return afterPassword(account.id(), account.email(), account.isStaff(), browser);
                })
                .orElse(Outcome.WRONG);
    }

    /**
     * Signs a customer in who has just chosen a password through a link.
     *
     * @throws IllegalArgumentException when the account is unknown, disabled, or one of staff, who need a second factor
     */
    @PreAuthorize("permitAll()")
    public void signIn(UUID accountId) {
        if (continueAfterPassword(accountId) != Outcome.SIGNED_IN) {
            throw new IllegalArgumentException("this account needs a second factor");
        }
    }

    /** Goes on as if the password had been typed: it was chosen a moment ago. */
    Outcome continueAfterPassword(UUID accountId) {
        PortalAccount account = accounts.findById(accountId)
                .filter(PortalAccount::isActive)
                .orElseThrow(() -> new IllegalArgumentException("no such account"));
        Browser browser = Browser.current();
        guard.forgive(SignInGuard.Subject.password(accountId));
        return afterPassword(accountId, account.email().value(), account.isStaff(), browser);
    }

    private Outcome afterPassword(UUID accountId, String email, boolean staff, Browser browser) {
        if (!staff) {
            browsers.open(accountId, browser);
            return Outcome.SIGNED_IN;
        }
        boolean isSetUp = secondFactors.isSetUp(accountId);
        String newSecret = isSetUp ? null : SecondFactors.newSecret();
        browser.awaitSecondFactor(new PendingSignIn(accountId, email, clock.instant(), newSecret));
        return isSetUp ? Outcome.SECOND_FACTOR : Outcome.SECOND_FACTOR_SETUP;
    }

    private Optional<AccountKey> find(String name) {
        if (EmailAddress.isValid(name)) {
            return accounts.findKeyByEmail(new EmailAddress(name).value());
        }
        String digits = CustomerId.digitsBeforeSlash(name);
        return accounts.findKeyByCustomer(digits.length() <= 9 ? digits : "");
    }

    private static String normalized(String name) {
        return EmailAddress.isValid(name) ? new EmailAddress(name).value() : CustomerId.digitsBeforeSlash(name);
    }
}
