package hu.miho.portal.customers;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import hu.miho.portal.identity.AccountService;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.PlaceOfUseId;
import hu.miho.portal.shared.Roles;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which customer is asking, and about which place of use. Every customer-facing service asks this, and never takes a
 * customer or a place from a view or a URL.
 */
@Component
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
public class CurrentCustomer {

    private final AccountService accounts;
    private final PlaceOfUseRepository places;
    private final ContractRepository contracts;
    private final ChosenPlace chosen;
    private final Clock clock;

    CurrentCustomer(
            AccountService accounts,
            PlaceOfUseRepository places,
            ContractRepository contracts,
            ChosenPlace chosen,
            Clock clock) {
        this.accounts = accounts;
        this.places = places;
        this.contracts = contracts;
        this.chosen = chosen;
        this.clock = clock;
    }

    /** The customer IDs of the signed-in account; empty when it has none. */
    public Set<CustomerId> customerIds() {
        return CurrentUser.find()
                .map(user -> accounts.customersOf(user.accountId()))
                .orElse(Set.of());
    }

    /** All places of use of the account: those in use by address, then the ended ones, the last ended first. */
    public List<PlaceSummary> places() {
        Set<String> customers = customerIds().stream().map(CustomerId::value).collect(toUnmodifiableSet());
        if (customers.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        var contractsByPlace = contracts.ofCustomers(customers).stream().collect(groupingBy(Contract::place));
        return places.ofCustomers(customers).stream()
                .map(place ->
                        place.summary(Contract.thatCounts(contractsByPlace.getOrDefault(place.id(), List.of()), today)))
                .sorted(usedOnesFirst(Function.identity(), today))
                .toList();
    }

    /**
     * The place that the session is about: the chosen one while it is the account's own, else the first.
     *
     * @throws NoPlaceOfUse when the account has none
     */
    public PlaceSummary place() {
        return placeIfAny().orElseThrow(NoPlaceOfUse::new);
    }

    /** As {@link #place()}, or empty when the account has none. */
    public Optional<PlaceSummary> placeIfAny() {
        List<PlaceSummary> own = places();
        return chosen.find()
                .flatMap(id ->
                        own.stream().filter(place -> place.id().equals(id)).findFirst())
                .or(() -> own.stream().findFirst());
    }

    /** @throws NoPlaceOfUse when the account has no place of use */
    public PlaceOfUseId placeId() {
        return place().id();
    }

    /**
     * The customer of the place that the session is about.
     *
     * @throws NoPlaceOfUse when the account has no place of use
     */
    public CustomerId customerId() {
        return placeId().customerId();
    }

    /**
     * Makes the session be about another place.
     *
     * @throws UnknownPlaceOfUse when it is not one of the account's own, existing or not
     */
    public void choose(PlaceOfUseId place) {
        if (places().stream().noneMatch(own -> own.id().equals(place))) {
            throw new UnknownPlaceOfUse();
        }
        chosen.remember(place);
    }

    /**
     * Whether the place can only be read: because the billing system no longer names it or its customer, or because it is a
     * clerk who looks.
     *
     * @throws NoPlaceOfUse when the account has no place of use
     */
    public boolean readOnly() {
        return CurrentUser.views() || place().retired();
    }

    /** @param summary what is sorted by */
    static <T> Comparator<T> usedOnesFirst(Function<T, PlaceSummary> summary, LocalDate today) {
        Collator hungarian = Collator.getInstance(Locale.of("hu"));
        return comparing(
                summary,
                comparing((PlaceSummary place) -> place.retired() || place.endedBefore(today))
                        .thenComparing(
                                place -> place.endedBefore(today) ? place.validTo() : null, nullsFirst(reverseOrder()))
                        .thenComparing(place -> place.address().addressLine(), hungarian)
                        .thenComparing(place -> place.id().toString()));
    }
}
