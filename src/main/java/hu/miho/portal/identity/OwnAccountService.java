package hu.miho.portal.identity;

import hu.miho.portal.audit.AuditLog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in user sees and changes of their own account: password and sessions. */
@Service
public class OwnAccountService {

    private final PortalAccountRepository accounts;
    private final PasswordCheck passwordCheck;
    private final PasswordPolicy policy;
    private final PasswordHashing passwords;
    private final PasswordWriter writer;
    private final PortalSessions sessions;
    private final KnownDevices devices;
    private final AuditLog audit;

    OwnAccountService(
            PortalAccountRepository accounts,
            PasswordCheck passwordCheck,
            PasswordPolicy policy,
            PasswordHashing passwords,
            PasswordWriter writer,
            PortalSessions sessions,
            KnownDevices devices,
            AuditLog audit) {
        this.accounts = accounts;
        this.passwordCheck = passwordCheck;
        this.policy = policy;
        this.passwords = passwords;
        this.writer = writer;
        this.sessions = sessions;
        this.devices = devices;
        this.audit = audit;
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public AccountDetails details() {
        return own().details();
    }

    /**
     * Changes the password and ends the account's other sessions; links for choosing one stop working. It holds no
     * connection to the database while passwords are compared.
     *
     * @return the translation key of what is wrong with the new password, or nothing when it is changed
     * @throws CurrentPasswordWrong when the current password is another, or too many were tried
     * @throws SignInBusy when too many passwords wait
     */
    @PreAuthorize("isAuthenticated()")
    public Optional<String> changePassword(String current, String chosen) {
        PortalAccount account = own();
        passwordCheck.require(account, current);
        Optional<String> problem = policy.problemKey(chosen, account.personalWords());
        if (problem.isEmpty()) {
            writer.write(account.id(), passwords.hash(chosen), user().sessionId());
            devices.add(account.id(), Browser.current());
        }
        return problem;
    }

    /**
     * Asks for the password again, before something that matters. It holds no connection to the database while passwords are
     * compared.
     *
     * @throws CurrentPasswordWrong when it is another, or too many were tried
     * @throws SignInBusy when too many passwords wait
     */
    @PreAuthorize("isAuthenticated()")
    public void confirmPassword(String current) {
        passwordCheck.require(own(), current);
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
        devices.forget(user.accountId());
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
