package hu.miho.portal.identity;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Looking at a customer's pages as the customer sees them. The clerk's browser shows them instead of the clerks' until it is
 * ended, without any right to change something ({@link hu.miho.portal.shared.ViewingOnly}), and all of it is in the log.
 */
@Service
public class AccountViews {

    private static final Set<String> STAFF_ROLES = Set.of(Roles.CLERK, Roles.LEAD_CLERK, Roles.ADMIN);

    private final PortalAccountRepository accounts;
    private final AuditLog audit;

    AccountViews(PortalAccountRepository accounts, AuditLog audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * From here on the browser of this request shows the pages of the account that reads the customer's data.
     *
     * @param reason why, for the log and for the customer's questions
     * @throws IllegalArgumentException when there is no reason, or the customer has no account
     */
    @PreAuthorize("hasRole('" + Roles.CLERK + "')")
    public void begin(CustomerId customer, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a look needs a reason");
        }
        AccountDetails account = accounts.findByCustomer(customer.value())
                .map(PortalAccount::details)
                .orElseThrow(() -> new IllegalArgumentException("no account of " + customer));
        account.customers()
                .forEach(seen ->
                        audit.record("customer.viewing-begun", subject(seen), Map.of("reason", reason.strip())));
        PortalUser clerk = PortalUser.current().orElseThrow();
        Browser.current().showsPagesOf(clerk.viewing(account.id(), customer.value(), ownRoles()));
    }

    /** For which customer the pages are viewed; empty when nobody views any. */
    @PreAuthorize("permitAll()")
    public Optional<CustomerId> current() {
        return viewer().map(viewer -> new CustomerId(viewer.customer()));
    }

    /**
     * Logs something that is looked at.
     *
     * @param action as {@code "customer.viewed-page"}
     * @param name of the page or file
     */
    @PreAuthorize("permitAll()")
    public void record(String action, String name) {
        current().ifPresent(customer -> audit.record(action, subject(customer), Map.of("name", name)));
    }

    /** The browser shows the clerk's pages again; nothing when it does so already. @return for whom it was */
    @PreAuthorize("isAuthenticated()")
    public Optional<CustomerId> end() {
        Optional<CustomerId> viewed = current();
        viewed.ifPresent(customer -> {
            audit.record("customer.viewing-ended", subject(customer), Map.of());
            PortalUser user = PortalUser.current().orElseThrow();
            PortalUser.Viewer viewer = viewer().orElseThrow();
            var clerk = new PortalUser(viewer.accountId(), user.userName(), user.sessionId());
            Browser.current().showsPagesOf(clerk.withRoles(viewer.roles()));
        });
        return viewed;
    }

    private static Optional<PortalUser.Viewer> viewer() {
        return PortalUser.current().map(PortalUser::viewer);
    }

    private static Set<String> ownRoles() {
        return STAFF_ROLES.stream().filter(CurrentUser::hasRole).collect(Collectors.toSet());
    }

    private static String subject(CustomerId customer) {
        return "customer " + customer;
    }
}
