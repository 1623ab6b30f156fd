package hu.miho.portal.identity;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.notifications.MailOutbox;
import hu.miho.portal.notifications.NewMail;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What follows whenever an account gets another password, whatever the way. */
@Component
class PasswordWriter {

    private static final List<LinkPurpose> REVOKED =
            List.of(LinkPurpose.PASSWORD_RESET, LinkPurpose.STAFF_ACTIVATION, LinkPurpose.EMAIL_CHANGE);

    private final PortalAccountRepository accounts;
    private final PortalSessions sessions;
    private final KnownDevices devices;
    private final OneTimeLinks links;
    private final MailOutbox mails;
    private final AuditLog audit;
    private final Clock clock;

    PasswordWriter(
            PortalAccountRepository accounts,
            PortalSessions sessions,
            KnownDevices devices,
            OneTimeLinks links,
            MailOutbox mails,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.devices = devices;
        this.links = links;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Ends the account's sessions, makes its browsers strangers, takes back the links that whoever knew the old password may
     * have asked for, and tells the owner when there was a password before.
     *
     * @param keptSession the session that goes on, or null
     */
    @Transactional
    public void write(UUID accountId, String hash, @Nullable UUID keptSession) {
        PortalAccount account = accounts.findById(accountId).orElseThrow();
        boolean hadOne = account.hasPassword();
        account.changePassword(hash, clock.instant());
        sessions.endAllOf(accountId, keptSession);
        devices.forget(accountId);
        REVOKED.forEach(purpose -> links.revoke(purpose, accountId.toString()));
        audit.record(account.email().value(), "account.password-changed", "account " + accountId, Map.of());
        if (hadOne) {
            mails.send(new NewMail(account.email(), account.language(), "password-changed", Map.of()));
        }
    }
}
