package hu.miho.portal.customers;

import static java.util.Comparator.comparing;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A customer who stands at the desk, or is on the telephone. Each look is logged. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
@Transactional
public class CustomerLookup {

    private final CustomerRepository customers;
    private final PlaceOfUseRepository places;
    private final AuditLog audit;

    CustomerLookup(CustomerRepository customers, PlaceOfUseRepository places, AuditLog audit) {
        this.customers = customers;
        this.places = places;
        this.audit = audit;
    }

    /** What the billing system knows of a customer. */
    public Optional<CustomerDetails> find(CustomerId id) {
        Optional<CustomerDetails> found = customers.findById(id.value()).map(Customer::details);
        audit.record("customer.looked-up", "customer " + id, Map.of("found", String.valueOf(found.isPresent())));
        return found;
    }

    /** The customer's places of use, ended ones too, by address. */
    public List<PlaceSummary> places(CustomerId id) {
        return places.ofCustomers(Set.of(id.value())).stream()
                .map(place -> place.summary(null))
                .sorted(comparing(place -> place.address().addressLine()))
                .toList();
    }
}
