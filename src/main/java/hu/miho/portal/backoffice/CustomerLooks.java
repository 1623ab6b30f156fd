package hu.miho.portal.backoffice;

import hu.miho.portal.audit.AuditEntry;
import hu.miho.portal.audit.AuditTrail;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** When clerks looked at a customer's data: told to the customer, and to colleagues with the name. */
@Service
public class CustomerLooks {

    private static final Set<String> LOOKS = Set.of("customer.looked-up", "document.fetched", "customer.viewing-begun");
    private static final Set<String> STEPS = Set.of(
            "customer.looked-up",
            "document.fetched",
            "customer.viewing-begun",
            "customer.viewed-page",
            "customer.viewed-file",
            "customer.viewing-ended",
            "customer.note-added",
            "customer.note-removed",
            "account.locked",
            "account.unlocked",
            "account.sessions-ended",
            "account.email-change-begun",
            "account.office-registration",
            "account.activation-sent",
            "account.letter-printed",
            "account.office-registration-withdrawn",
            "delegation.begun",
            "delegation.sent-again",
            "delegation.approved",
            "delegation.accepted",
            "delegation.ended");
    private static final int SHOWN = 20;
    private static final int SHOWN_TO_CLERKS = 100;

    private final AuditTrail trail;
    private final CurrentCustomer currentCustomer;

    CustomerLooks(AuditTrail trail, CurrentCustomer currentCustomer) {
        this.trail = trail;
        this.currentCustomer = currentCustomer;
    }

    /** When clerks looked at what the signed-in account reads, the latest first; who it was is the office's to say. */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public List<Look> own() {
        return currentCustomer.ownCustomerIds().stream()
                .flatMap(customer -> trail.about(subject(customer), LOOKS, SHOWN).stream()
                        .map(entry -> new Look(entry.happenedAt(), customer)))
                .sorted(Comparator.comparing(Look::at).reversed())
                .limit(SHOWN)
                .toList();
    }

    /** What clerks did with a customer's data, the latest first. */
    @PreAuthorize("hasRole('" + Roles.CLERK + "')")
    public List<AuditEntry> of(CustomerId customer) {
        return trail.about(subject(customer), STEPS, SHOWN_TO_CLERKS);
    }

    private static String subject(CustomerId customer) {
        return "customer " + customer;
    }

    /** That a clerk looked at a customer's data. */
    public record Look(Instant at, CustomerId customer) {}
}
