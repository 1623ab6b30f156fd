package hu.miho.portal.customers;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import java.time.Clock;
import java.time.LocalDate;
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
    private final ContractRepository contracts;
    private final AuditLog audit;
    private final Clock clock;

    CustomerLookup(
            CustomerRepository customers,
            PlaceOfUseRepository places,
            ContractRepository contracts,
            AuditLog audit,
            Clock clock) {
        this.customers = customers;
        this.places = places;
        this.contracts = contracts;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the billing system knows of a customer. */
    public Optional<CustomerDetails> find(CustomerId id) {
        Optional<CustomerDetails> found = customers.findById(id.value()).map(Customer::details);
        audit.record("customer.looked-up", "customer " + id, Map.of("found", String.valueOf(found.isPresent())));
        return found;
    }

    /** The customer's places of use with the contract that counts today, ended ones too, by address. */
    @Transactional(readOnly = true)
    public List<PlaceTerms> terms(CustomerId id) {
        Set<String> customer = Set.of(id.value());
        LocalDate today = LocalDate.now(clock);
        var byPlace = contracts.ofCustomers(customer).stream().collect(groupingBy(Contract::place));
        return places.ofCustomers(customer).stream()
                .map(place -> place.terms(Contract.thatCounts(byPlace.getOrDefault(place.id(), List.of()), today)))
                .sorted(CurrentCustomer.usedOnesFirst(PlaceTerms::summary, today))
                .toList();
    }

    /** The customer's places of use, ended ones too, by address. */
    public List<PlaceSummary> places(CustomerId id) {
        return places.ofCustomers(Set.of(id.value())).stream()
                .map(place -> place.summary(null))
                .sorted(comparing(place -> place.address().addressLine()))
                .toList();
    }
}
