package hu.miho.portal.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The second step of staff's sign-in. Until it is done the browser's session belongs to nobody, so that there is nothing
 * to reach with one factor (OWASP ASVS 5.0, 6.3.3).
 */
@Service
public class SecondFactorSignIn {

    /**
     * Who has shown a password in this browser and not yet the second factor.
     *
     * @param newSecret what the authenticator app must be given first; nothing when it has been
     */
    public record Pending(String email, Optional<String> newSecret) {

        /** What the QR code holds: the form that every authenticator app reads. */
        public Optional<String> setUpAddress() {
            return newSecret.map(secret ->
                    "otpauth://totp/MIHO:" + email.replace("+", "%2B") + "?secret=" + secret + "&issuer=MIHO");
        }
    }

    private final SecondFactors factors;
    private final PortalAccountRepository accounts;
    private final SignInGuard guard;
    private final SignedInBrowsers browsers;
    private final Clock clock;

    SecondFactorSignIn(
            SecondFactors factors,
            PortalAccountRepository accounts,
            SignInGuard guard,
            SignedInBrowsers browsers,
            Clock clock) {
        this.factors = factors;
        this.accounts = accounts;
        this.guard = guard;
        this.browsers = browsers;
        this.clock = clock;
    }

    /** Nothing when no password was shown, too long ago, or one that the account no longer has. */
    @PreAuthorize("permitAll()")
    public Optional<Pending> pending() {
        return pendingIn(Browser.current())
                .map(pending -> new Pending(pending.email(), Optional.ofNullable(pending.newSecret())));
    }

    /**
     * Takes a code of the app, or a recovery code.
     *
     * @return {@code SIGNED_IN}, {@code WRONG} or {@code HELD_OFF}
     */
    @PreAuthorize("permitAll()")
    public SignIn.Outcome enter(String code) {
        Browser browser = Browser.current();
        PendingSignIn pending = pendingIn(browser).orElse(null);
        if (pending == null) {
            return SignIn.Outcome.WRONG;
        }
        var subject = SignInGuard.Subject.secondFactor(pending.accountId());
        var admission = guard.admit(subject, pending.accountId(), browser);
        if (admission == SignInGuard.Admission.REFUSED) {
            return SignIn.Outcome.HELD_OFF;
        }
        if (!factors.use(pending.accountId(), code)) {
            return SignIn.Outcome.WRONG;
        }
        guard.forgive(subject, browser, admission);
        browsers.open(pending.accountId(), browser);
        return SignIn.Outcome.SIGNED_IN;
    }

    /**
     * Sets the app up with its first code, and signs in.
     *
     * @return the recovery codes, to be shown once; none when the code was wrong
     */
    @PreAuthorize("permitAll()")
    public List<String> setUp(String code) {
        Browser browser = Browser.current();
        PendingSignIn pending = pendingIn(browser).orElse(null);
        if (pending == null || pending.newSecret() == null) {
            return List.of();
        }
        List<String> codes = factors.setUp(pending.accountId(), pending.newSecret(), code);
        if (!codes.isEmpty()) {
            guard.forgive(SignInGuard.Subject.secondFactor(pending.accountId()));
            browsers.open(pending.accountId(), browser);
        }
        return codes;
    }

    private Optional<PendingSignIn> pendingIn(Browser browser) {
        return browser.pending()
                .filter(pending -> !pending.isOverAt(clock.instant()))
                .filter(this::isPasswordStillTheAccounts);
    }

    private boolean isPasswordStillTheAccounts(PendingSignIn pending) {
        return accounts.findById(pending.accountId())
                .filter(account -> account.isActive() && account.hasSamePasswordSince(pending.since()))
                .isPresent();
    }
}
