package hu.miho.portal.identity;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.notifications.MailOutbox;
import hu.miho.portal.notifications.NewMail;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in user sees and changes of their own account: password, language, sessions. */
@Service
public class OwnAccountService {

    private final PortalAccountRepository accounts;
    private final PasswordCheck passwordCheck;
    private final PasswordPolicy policy;
    private final PasswordHashing passwords;
    private final PortalSessions sessions;
    private final SignInGuard guard;
    private final OneTimeLinks links;
    private final MailOutbox mails;
    private final AuditLog audit;
    private final Clock clock;

    OwnAccountService(
            PortalAccountRepository accounts,
            PasswordCheck passwordCheck,
            PasswordPolicy policy,
            PasswordHashing passwords,
            PortalSessions sessions,
            SignInGuard guard,
            OneTimeLinks links,
            MailOutbox mails,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.passwordCheck = passwordCheck;
        this.policy = policy;
        this.passwords = passwords;
        this.sessions = sessions;
        this.guard = guard;
        this.links = links;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public AccountDetails details() {
        return own().details();
    }

    /**
     * Changes the password and ends the account's other sessions; links for choosing one stop working.
     *
     * @return the translation key of what is wrong with the new password, or nothing when it is changed
     * @throws CurrentPasswordWrong when the current password is another, or too many were tried
     * @throws SignInBusy when too many passwords wait
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public Optional<String> changePassword(String current, String chosen) {
        PortalAccount account = own();
        passwordCheck.require(account, current);
        Optional<String> problem = policy.problemKey(chosen, account.personalWords());
        if (problem.isEmpty()) {
            account.changePassword(passwords.hash(chosen), clock.instant());
            sessions.endAllOf(account.id(), user().sessionId());
            links.revoke(LinkPurpose.PASSWORD_RESET, account.id().toString());
            mails.send(new NewMail(account.email(), account.language(), "password-changed", Map.of()));
            audit.record("account.password-changed", "account " + account.id(), Map.of());
        }
        return problem;
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void changeLanguage(Locale language) {
        own().changeLanguage(language);
    }

    /** The account's sessions, the latest used first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<OwnSession> sessions() {
        PortalUser user = user();
        return sessions.alive(user.accountId()).stream()
                .map(session -> session.asSeenFrom(user.sessionId()))
                .toList();
    }

    /** Signs out everywhere, here too; the account's browsers are strangers again. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void signOutEverywhere() {
        PortalUser user = user();
        guard.forgetDevices(user.accountId());
        sessions.endAllOf(user.accountId(), null);
        audit.record("account.signed-out-everywhere", "account " + user.accountId(), Map.of());
    }

    private PortalAccount own() {
        return accounts.findById(user().accountId()).orElseThrow();
    }

    private static PortalUser user() {
        return PortalUser.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
