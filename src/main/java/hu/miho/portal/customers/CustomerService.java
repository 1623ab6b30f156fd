package hu.miho.portal.customers;

import static java.util.stream.Collectors.toUnmodifiableSet;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the billing system knows of the signed-in customer and of the chosen place of use. */
@Service
@Transactional(readOnly = true)
public class CustomerService {

    private static final String IS_CUSTOMER = "hasRole('" + Roles.CUSTOMER + "')";

    private final CurrentCustomer currentCustomer;
    private final CustomerRepository customers;
    private final PlaceOfUseRepository places;
    private final ContractRepository contracts;
    private final Clock clock;

    CustomerService(
            CurrentCustomer currentCustomer,
            CustomerRepository customers,
            PlaceOfUseRepository places,
            ContractRepository contracts,
            Clock clock) {
        this.currentCustomer = currentCustomer;
        this.customers = customers;
        this.places = places;
        this.contracts = contracts;
        this.clock = clock;
    }

    /** @throws NoPlaceOfUse when the account has no place of use */
    @PreAuthorize(IS_CUSTOMER)
    public CustomerDetails details() {
        return customers
                .findById(currentCustomer.customerId(AccessArea.DATA).value())
                .map(Customer::details)
                .orElseThrow(NoPlaceOfUse::new);
    }

    /** One of the customers whom the session is about; empty when it is not, existing or not. */
    @PreAuthorize(IS_CUSTOMER)
    public Optional<CustomerDetails> details(CustomerId own) {
        return currentCustomer.customerIds(AccessArea.DATA).contains(own)
                ? customers.findById(own.value()).map(Customer::details)
                : Optional.empty();
    }

    /**
     * The chosen place of use.
     *
     * @throws NoPlaceOfUse when the account has none, or was not let into the data of the one who delegated
     */
    @PreAuthorize(IS_CUSTOMER)
    public PlaceDetails place() {
        PlaceKey key = PlaceKey.of(currentCustomer.placeId(AccessArea.DATA));
        return places.find(key)
                .map(place -> place.details(Contract.thatCounts(contracts.ofPlace(key), today())))
                .orElseThrow(NoPlaceOfUse::new);
    }

    /** From where all places get their heat that the account uses today; empty when it uses none. */
    @PreAuthorize(IS_CUSTOMER)
    public Supply supply() {
        List<String> own =
                currentCustomer.ownCustomerIds().stream().map(CustomerId::value).toList();
        List<PlaceDetails> used = own.isEmpty()
                ? List.of()
                : places.ofCustomers(own).stream()
                        .map(place -> place.details(null))
                        .filter(place ->
                                !place.summary().retired() && !place.summary().endedBefore(today()))
                        .toList();
        return new Supply(
                used.stream().map(PlaceDetails::buildingId).collect(toUnmodifiableSet()),
                used.stream().map(PlaceDetails::substationId).collect(toUnmodifiableSet()));
    }

    /**
     * The contract of the chosen place that counts today: in force, else the last one, else the next to come; empty when
     * the feed has none.
     *
     * @throws NoPlaceOfUse when the account has no place of use
     */
    @PreAuthorize(IS_CUSTOMER)
    public Optional<ContractDetails> contract() {
        return Optional.ofNullable(Contract.thatCounts(contractsOfPlace(), today()))
                .map(Contract::details);
    }

    /**
     * All contracts of the chosen place, the newest first.
     *
     * @throws NoPlaceOfUse when the account has no place of use
     */
    @PreAuthorize(IS_CUSTOMER)
    public List<ContractDetails> contracts() {
        return contractsOfPlace().stream().map(Contract::details).toList();
    }

    private List<Contract> contractsOfPlace() {
        return contracts.ofPlace(PlaceKey.of(currentCustomer.placeId(AccessArea.DATA)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
