package hu.miho.portal.customers;

import static java.util.stream.Collectors.groupingBy;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.PlaceOfUseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the billing system knows of any customer, for services that have asked who may know it: cases are decided when the
 * customer is not there. No view calls it.
 */
@Component
@Transactional(readOnly = true)
public class CustomerRecords {

    private final CustomerRepository customers;
    private final PlaceOfUseRepository places;
    private final ContractRepository contracts;
    private final Clock clock;

    CustomerRecords(
            CustomerRepository customers, PlaceOfUseRepository places, ContractRepository contracts, Clock clock) {
        this.customers = customers;
        this.places = places;
        this.contracts = contracts;
        this.clock = clock;
    }

    public Optional<CustomerDetails> customer(CustomerId id) {
        return customers.findById(id.value()).map(Customer::details);
    }

    /** What was owed at a place before the documents that the feed carries; empty when that is not known. */
    public Optional<OpeningBalance> opening(PlaceOfUseId place) {
        return places.find(new PlaceKey(place.customerId().value(), place.placeNo()))
                .map(PlaceOfUse::opening);
    }

    /** All contracts of a place, the newest first. */
    public List<ContractDetails> contracts(PlaceOfUseId place) {
        return contracts.ofPlace(PlaceKey.of(place)).stream()
                .map(Contract::details)
                .toList();
    }

    /** The contract of a place that counts today, as for {@link CustomerService#contract()}. */
    public Optional<ContractDetails> contract(PlaceOfUseId place) {
        return Optional.ofNullable(Contract.thatCounts(contracts.ofPlace(PlaceKey.of(place)), LocalDate.now(clock)))
                .map(Contract::details);
    }

    /** The places that the customers use today and that the billing system still names, by address. */
    public List<PlaceTerms> placesInUse(Collection<CustomerId> ids) {
        List<String> values = ids.stream().map(CustomerId::value).toList();
        if (values.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        var byPlace = contracts.ofCustomers(values).stream().collect(groupingBy(Contract::place));
        return places.ofCustomers(values).stream()
                .map(place -> place.terms(Contract.thatCounts(byPlace.getOrDefault(place.id(), List.of()), today)))
                .filter(terms -> !terms.summary().retired() && !terms.summary().endedBefore(today))
                .sorted(CurrentCustomer.usedOnesFirst(PlaceTerms::summary, today))
                .toList();
    }
}
