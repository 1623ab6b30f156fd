package hu.miho.portal.identity;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.notifications.MailOutbox;
import hu.miho.portal.notifications.NewMail;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What follows whenever an account gets another password, whatever the way. */
@Component
class PasswordWriter {

    private final PortalAccountRepository accounts;
    private final PortalSessions sessions;
    private final OneTimeLinks links;
    private final MailOutbox mails;
    private final AuditLog audit;
    private final Clock clock;

    PasswordWriter(
            PortalAccountRepository accounts,
            PortalSessions sessions,
            OneTimeLinks links,
            MailOutbox mails,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Ends the account's sessions, takes links for choosing a password back, and tells the owner when there was a password
     * before.
     *
     * @param keptSession the session that goes on, or null
     */
    @Transactional
    public void write(UUID accountId, String hash, @Nullable UUID keptSession) {
        PortalAccount account = accounts.findById(accountId).orElseThrow();
        boolean hadOne = account.passwordHash() != null;
        account.changePassword(hash, clock.instant());
        sessions.endAllOf(accountId, keptSession);
        links.revoke(LinkPurpose.PASSWORD_RESET, accountId.toString());
        audit.record(account.email().value(), "account.password-changed", "account " + accountId, Map.of());
        if (hadOne) {
            mails.send(new NewMail(account.email(), account.language(), "password-changed", Map.of()));
        }
    }
}
