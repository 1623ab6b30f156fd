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
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which customer is asking, and about which place of use. Every customer-facing service asks this, says for what part of the
 * customer's affairs, and never takes a customer or a place from a view or a URL.
 *
 * <p>The places are the account's own and those of customers who delegated to it. While one of those is chosen, the session is
 * about that customer alone, as far as the delegation goes.
 */
@Component
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
public class CurrentCustomer {

    private final AccountService accounts;
    private final CustomerAccess access;
    private final PlaceOfUseRepository places;
    private final ContractRepository contracts;
    private final ChosenPlace chosen;
    private final Clock clock;

    CurrentCustomer(
            AccountService accounts,
            CustomerAccess access,
            PlaceOfUseRepository places,
            ContractRepository contracts,
            ChosenPlace chosen,
            Clock clock) {
        this.accounts = accounts;
        this.access = access;
        this.places = places;
        this.contracts = contracts;
        this.chosen = chosen;
        this.clock = clock;
    }

    /** The customer IDs of the signed-in account itself; empty when it has none. */
    public Set<CustomerId> ownCustomerIds() {
        return CurrentUser.find()
                .map(user -> accounts.customersOf(user.accountId()))
                .orElse(Set.of());
    }

    /**
     * The customers whom the session is about: the account's own, or the one who delegated while a place of theirs is chosen;
     * empty when the delegation does not cover the area.
     */
    public Set<CustomerId> customerIds(AccessArea area) {
        Optional<CustomerId> delegating = delegating();
        return delegating.isEmpty()
                ? ownCustomerIds()
                : delegating
                        .filter(customer -> covers(customer, area))
                        .map(Set::of)
                        .orElse(Set.of());
    }

    /** Who delegated to the account, while a place of theirs is chosen; empty while it is about the account's own. */
    public Optional<CustomerId> delegating() {
        return placeIfAny().map(place -> place.id().customerId()).filter(customer -> !isOwn(customer));
    }

    /** Whether the chosen place is open in that respect: the account's own always is. */
    public boolean covers(AccessArea area) {
        return placeIfAny()
                .filter(place -> covers(place.id().customerId(), area))
                .isPresent();
    }

    /** Whether the customer is the account's own, not one who delegated to it. */
    public boolean isOwn(CustomerId customer) {
        return ownCustomerIds().contains(customer);
    }

    /** The places that can be chosen: the account's own first, each part by use and address, the ended ones last. */
    public List<PlaceSummary> places() {
        return Stream.concat(ownPlaces().stream(), placesOf(delegated()).stream())
                .toList();
    }

    /** The places of the customers whom the session is about; empty when the delegation does not cover the area. */
    public List<PlaceSummary> places(AccessArea area) {
        return placesOf(customerIds(area));
    }

    /** The places of the account itself: those in use by address, then the ended ones, the last ended first. */
    public List<PlaceSummary> ownPlaces() {
        return placesOf(ownCustomerIds());
    }

    private List<PlaceSummary> placesOf(Set<CustomerId> ids) {
        Set<String> customers = ids.stream().map(CustomerId::value).collect(toUnmodifiableSet());
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

    /** A clerk who looks with a customer's eyes looks at that customer's affairs alone. */
    private Set<CustomerId> delegated() {
        return CurrentUser.find()
                .filter(user -> !CurrentUser.views())
                .map(user -> access.delegated(user.accountId()))
                .orElse(Set.of());
    }

    private boolean covers(CustomerId customer, AccessArea area) {
        return access.areas(CurrentUser.required().accountId(), customer).contains(area);
    }

    /**
     * The place that the session is about: the chosen one while it is open to the account, else the first.
     *
     * @throws NoPlaceOfUse when the account has none
     */
    public PlaceSummary place() {
        return placeIfAny().orElseThrow(NoPlaceOfUse::new);
    }

    /** As {@link #place()}, or empty when the account has none. */
    public Optional<PlaceSummary> placeIfAny() {
        List<PlaceSummary> open = places();
        return chosen.find()
                .flatMap(id ->
                        open.stream().filter(place -> place.id().equals(id)).findFirst())
                .or(() -> open.stream().findFirst());
    }

    /**
     * As {@link #place()}, for whoever is going to read that part of its customer's affairs.
     *
     * @throws NoPlaceOfUse when the account has no place of use
     * @throws NotCovered when it is another customer's, who has not delegated that
     */
    public PlaceSummary place(AccessArea area) {
        PlaceSummary place = place();
        if (!covers(place.id().customerId(), area)) {
            throw new NotCovered(area);
        }
        return place;
    }

    /** The id of {@link #place(AccessArea)}. */
    public PlaceOfUseId placeId(AccessArea area) {
        return place(area).id();
    }

    /** The customer of {@link #place(AccessArea)}. */
    public CustomerId customerId(AccessArea area) {
        return placeId(area).customerId();
    }

    /**
     * Makes the session be about another place.
     *
     * @throws UnknownPlaceOfUse when it is not one of {@link #places()}, existing or not
     */
    public void choose(PlaceOfUseId place) {
        if (places().stream().noneMatch(open -> open.id().equals(place))) {
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
