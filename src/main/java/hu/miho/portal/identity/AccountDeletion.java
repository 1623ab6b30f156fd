package hu.miho.portal.identity;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.notifications.MailOutbox;
import hu.miho.portal.notifications.NewMail;
import hu.miho.portal.shared.Roles;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A customer takes back the consent to having an account (GDPR, article 17). What the company must keep by law, or to carry
 * out the contract, it keeps: bills, cases that were sent in, complaints, the audit log.
 */
@Service
public class AccountDeletion {

    private final PortalAccountRepository accounts;
    private final PasswordCheck passwordCheck;
    private final PortalSessions sessions;
    private final KnownDevices devices;
    private final OneTimeLinks links;
    private final MailOutbox mails;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    AccountDeletion(
            PortalAccountRepository accounts,
            PasswordCheck passwordCheck,
            PortalSessions sessions,
            KnownDevices devices,
            OneTimeLinks links,
            MailOutbox mails,
            AuditLog audit,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.accounts = accounts;
        this.passwordCheck = passwordCheck;
        this.sessions = sessions;
        this.devices = devices;
        this.links = links;
        this.mails = mails;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * Erases the signed-in customer's account and ends its sessions, this one too. The customer ID can be registered again.
     * It holds no connection to the database while passwords are compared.
     *
     * @throws CurrentPasswordWrong when it is not the account's password, or too many were tried; nothing is erased
     * @throws SignInBusy when too many passwords wait
     */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public void delete(String password) {
        UUID id = PortalUser.current().orElseThrow().accountId();
        passwordCheck.require(accounts.findById(id).orElseThrow(), password);
        transaction.executeWithoutResult(status -> accounts.lock(id).ifPresent(this::erase));
    }

    private void erase(PortalAccount account) {
        UUID id = account.id();
        audit.record(account.email().value(), "account.erased", "account " + id, Map.of());
        mails.send(new NewMail(account.email(), account.language(), "account-erased", Map.of()));
        events.publishEvent(new AccountErased(id, account.customers()));
        devices.forget(id);
        links.eraseAllOf(id.toString());
        sessions.eraseAllOf(id);
        accounts.delete(account);
    }
}
