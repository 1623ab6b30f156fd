package hu.miho.portal.backoffice;

import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.CustomerRecords;
import hu.miho.portal.customers.PlaceSummary;
import hu.miho.portal.identity.AccountViews;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Looking at the portal with a customer's eyes, without the hands. */
@Service
public class CustomerViews {

    private final AccountViews views;
    private final CurrentCustomer currentCustomer;
    private final CustomerRecords customers;

    CustomerViews(AccountViews views, CurrentCustomer currentCustomer, CustomerRecords customers) {
        this.views = views;
        this.currentCustomer = currentCustomer;
        this.customers = customers;
    }

    /**
     * From here on this browser shows the customer's pages; it begins with the customer's first place of use, also when the
     * account reads other customers too.
     *
     * @throws IllegalArgumentException when there is no reason, or the customer has no account
     */
    @PreAuthorize("hasRole('" + Roles.CLERK + "')")
    public void begin(CustomerId customer, String reason) {
        views.begin(customer, reason);
        currentCustomer.places().stream()
                .map(PlaceSummary::id)
                .filter(place -> place.customerId().equals(customer))
                .findFirst()
                .ifPresent(currentCustomer::choose);
    }

    /** Whose pages a clerk looks at here; empty when nobody does. */
    @PreAuthorize("permitAll()")
    public Optional<CustomerDetails> current() {
        return views.current().flatMap(customers::customer);
    }

    /** Logs a page or file that a clerk looks at so; nothing when nobody does. */
    @PreAuthorize("permitAll()")
    public void looked(Seen what, String name) {
        views.record(what.action, name);
    }

    /** The clerk's own pages again. @return whose pages were looked at; empty when it had ended already */
    @PreAuthorize("isAuthenticated()")
    public Optional<CustomerId> end() {
        return views.end();
    }

    /** What can be looked at. */
    public enum Seen {
        PAGE("customer.viewed-page"),
        FILE("customer.viewed-file");

        private final String action;

        Seen(String action) {
            this.action = action;
        }
    }
}
