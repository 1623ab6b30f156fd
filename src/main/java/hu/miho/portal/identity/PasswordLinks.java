package hu.miho.portal.identity;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.notifications.MailOutbox;
import hu.miho.portal.notifications.NewMail;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Choosing a password through a link sent by mail: a forgotten one, or a new member of staff's first. Whoever holds the
 * link may use it, so every method is open.
 */
@Service
public class PasswordLinks {

    private final OneTimeLinks links;
    private final PortalAccountRepository accounts;
    private final PasswordPolicy policy;
    private final PasswordHashing passwords;
    private final PortalSessions sessions;
    private final SignIn signIn;
    private final MailOutbox mails;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PasswordLinks(
            OneTimeLinks links,
            PortalAccountRepository accounts,
            PasswordPolicy policy,
            PasswordHashing passwords,
            PortalSessions sessions,
            SignIn signIn,
            MailOutbox mails,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.policy = policy;
        this.passwords = passwords;
        this.sessions = sessions;
        this.signIn = signIn;
        this.mails = mails;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Whose password the link lets one choose: the account's e-mail address. Nothing when the link cannot be used. */
    @PreAuthorize("permitAll()")
    public Optional<String> ownerOf(LinkPurpose purpose, String token) {
        return Optional.of(links.look(purpose, token))
                .filter(LinkLook::isValid)
                .flatMap(this::account)
                .map(account -> account.email().value());
    }

    /**
     * Chooses the password, ends the account's sessions and signs this browser in as far as a password does.
     *
     * @return {@code SIGNED_IN}, or the second factor's step for staff
     * @throws LinkNotUsable when the link cannot be used
     * @throws PasswordRefused when the password does not satisfy the policy; the link can still be used
     * @throws SignInBusy when too many passwords wait; the link can still be used
     */
    @PreAuthorize("permitAll()")
    public SignIn.Outcome choose(LinkPurpose purpose, String token, String password) {
        LinkLook look = links.look(purpose, token);
        PortalAccount owner =
                account(look).filter(account -> look.isValid()).orElseThrow(() -> new LinkNotUsable(look));
        policy.require(password, owner.personalWords());
        String hash = passwords.hash(password);
        transaction.executeWithoutResult(status -> {
            links.redeem(purpose, token);
            change(owner.id(), hash, purpose);
        });
        return signIn.continueAfterPassword(owner.id());
    }

    private void change(UUID accountId, String hash, LinkPurpose purpose) {
        PortalAccount account = accounts.findById(accountId).orElseThrow();
        account.changePassword(hash, clock.instant());
        sessions.endAllOf(accountId, null);
        audit.record(account.email().value(), "account.password-chosen", "account " + accountId, Map.of());
        if (purpose == LinkPurpose.PASSWORD_RESET) {
            mails.send(new NewMail(account.email(), account.language(), "password-changed", Map.of()));
        }
    }

    private Optional<PortalAccount> account(LinkLook look) {
        return Optional.ofNullable(look.subject())
                .flatMap(subject -> accounts.findById(UUID.fromString(subject)))
                .filter(PortalAccount::isActive);
    }
}
