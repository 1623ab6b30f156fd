package hu.miho.portal.identity;

import org.springframework.stereotype.Component;

/** Asks a signed-in user for the password again, with the same limits as at sign-in. */
@Component
class PasswordCheck {

    private final PasswordHashing passwords;
    private final SignInGuard guard;

    PasswordCheck(PasswordHashing passwords, SignInGuard guard) {
        this.passwords = passwords;
        this.guard = guard;
    }

    /** @throws CurrentPasswordWrong when it is not the account's password, or too many were tried */
    void require(PortalAccount account, String password) {
        Browser browser = Browser.current();
        var subject = SignInGuard.Subject.password(account.id());
        var admission = guard.admit(subject, account.id(), browser);
        if (admission == SignInGuard.Admission.REFUSED || !passwords.matches(password, account.passwordHash())) {
            throw new CurrentPasswordWrong();
        }
        guard.forgive(subject, browser, admission);
    }
}
