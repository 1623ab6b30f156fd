package hu.miho.portal.identity;

import hu.miho.portal.audit.AuditLog;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Turns a browser's session into a user's, once every factor has been shown. Nothing else does. */
@Component
class SignedInBrowsers {

    private final PortalAccountRepository accounts;
    private final PortalSessions sessions;
    private final OpenSessions openSessions;
    private final KnownDevices devices;
    private final AuditLog audit;
    private final boolean secureCookies;

    SignedInBrowsers(
            PortalAccountRepository accounts,
            PortalSessions sessions,
            OpenSessions openSessions,
            KnownDevices devices,
            AuditLog audit,
            @Value("${server.servlet.session.cookie.secure:false}") boolean secureCookies) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.openSessions = openSessions;
        this.devices = devices;
        this.audit = audit;
        this.secureCookies = secureCookies;
    }

    void open(UUID accountId, Browser browser) {
        PortalAccount account = accounts.findById(accountId).orElseThrow();
        devices.add(accountId, browser);
        browser.rememberDevice(secureCookies);
        UUID sessionId = sessions.open(accountId, browser.deviceName(), browser.network());
        String name = account.email().value();
        var user = new PortalUser(accountId, name, sessionId);
        openSessions.add(sessionId, browser.becomes(user.withRoles(account.roles())));
        audit.record(name, "account.signed-in", "account " + accountId, Map.of());
    }
}
