package hu.miho.portal.identity;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.notifications.MailOutbox;
import hu.miho.portal.notifications.NewMail;
import hu.miho.portal.shared.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Changing an account's e-mail address: it counts once a link sent to the new address is used; the old one is told. */
@Service
public class EmailChanges {

    private static final String LINK = "email-change";
    private static final String TAKEN = "email-taken";
    private static final int MOST_A_DAY = 5;

    private final PortalAccountRepository accounts;
    private final PasswordCheck passwordCheck;
    private final OneTimeLinks links;
    private final PortalSessions sessions;
    private final MailOutbox mails;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String baseUrl;

    EmailChanges(
            PortalAccountRepository accounts,
            PasswordCheck passwordCheck,
            OneTimeLinks links,
            PortalSessions sessions,
            MailOutbox mails,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${portal.base-url}") String baseUrl) {
        this.accounts = accounts;
        this.passwordCheck = passwordCheck;
        this.links = links;
        this.sessions = sessions;
        this.mails = mails;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /**
     * Sends a link to the new address. When that has an account of its own it is told so by mail, and when it was written to
     * too often today, nothing comes; the answer here is the same.
     *
     * @throws CurrentPasswordWrong when the password is not the account's
     */
    @PreAuthorize("isAuthenticated()")
    public void request(EmailAddress newAddress, String password) {
        PortalAccount account = PortalUser.current()
                .flatMap(user -> accounts.findById(user.accountId()))
                .orElseThrow();
        passwordCheck.require(account, password);
        transaction.executeWithoutResult(status -> send(account, newAddress));
    }

    /**
     * The same for an account's owner whom a clerk has identified; in the caller's transaction.
     *
     * @throws AccountExists when the address has an account
     */
    @Transactional
    void requestFor(PortalAccount account, EmailAddress newAddress) {
        if (accounts.findByEmail(newAddress.value()).isPresent()) {
            throw new AccountExists("the address has an account");
        }
        send(account, newAddress);
    }

    private void send(PortalAccount account, EmailAddress newAddress) {
        if (sentToday(newAddress) >= MOST_A_DAY) {
            return;
        }
        if (accounts.findByEmail(newAddress.value()).isPresent()) {
            mails.send(new NewMail(newAddress, account.language(), TAKEN, Map.of()));
            return;
        }
        String token = links.issue(LinkPurpose.EMAIL_CHANGE, account.id().toString(), newAddress.value());
        mails.send(new NewMail(
                newAddress, account.language(), LINK, Map.of("link", baseUrl + "/email-megerosites?token=" + token)));
        audit.record("account.email-change-requested", "account " + account.id(), Map.of());
    }

    private long sentToday(EmailAddress address) {
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        return mails.countSince(address, LINK, yesterday) + mails.countSince(address, TAKEN, yesterday);
    }

    /** The address that the link confirms. Nothing when the link cannot be used. */
    @PreAuthorize("permitAll()")
    public Optional<String> addressOf(String token) {
        LinkLook look = links.look(LinkPurpose.EMAIL_CHANGE, token);
        return look.isValid() ? Optional.ofNullable(look.payload()) : Optional.empty();
    }

    /**
     * Makes the confirmed address the account's, and ends its sessions.
     *
     * @throws LinkNotUsable when the link cannot be used
     * @throws AccountExists when the address got an account meanwhile
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void confirm(String token) {
        LinkLook look = links.redeem(LinkPurpose.EMAIL_CHANGE, token);
        PortalAccount account = Optional.ofNullable(look.subject())
                .flatMap(id -> accounts.findById(UUID.fromString(id)))
                .filter(PortalAccount::isActive)
                .orElseThrow(() -> new LinkNotUsable(look));
        EmailAddress old = account.email();
        EmailAddress confirmed = new EmailAddress(String.valueOf(look.payload()));
        if (accounts.findByEmail(confirmed.value()).isPresent()) {
            throw new AccountExists("the address has an account");
        }
        account.changeEmail(confirmed);
        store(account);
        links.revoke(LinkPurpose.PASSWORD_RESET, account.id().toString());
        sessions.endAllOf(account.id(), null);
        mails.send(new NewMail(old, account.language(), "email-changed", Map.of("address", confirmed.value())));
        audit.record(old.value(), "account.email-changed", "account " + account.id(), Map.of());
    }

    private void store(PortalAccount account) {
        try {
            accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw new AccountExists("the address got an account a moment ago");
        }
    }
}
