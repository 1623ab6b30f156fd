package hu.miho.portal.cases;

import hu.miho.portal.customers.PlaceTerms;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** <i>Levelezési cím változása</i>: a new mailing address for one place of use, several or all. */
@Component
class MailingAddressChange implements Procedure {

    private static final String ADDRESS = "address";

    @Override
    public String id() {
        return "mailing-address";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<CasePage> pages(Filing filing) {
        var pages = new ArrayList<>(placesPage(filing.known(), true));
        pages.add(CasePage.of(key(ADDRESS), new AddressQuestion(key(ADDRESS))).knowing(current(filing)));
        return pages;
    }

    private List<Fact> current(Filing filing) {
        return filing.chosenPlaces().stream()
                .map(place -> place.billsGoTo().toString())
                .distinct()
                .map(address -> Fact.text(key("current"), address))
                .toList();
    }

    @Override
    public Optional<Told> objection(Filing filing) {
        return changes(filing).isEmpty() ? Optional.of(Told.of("cases.objection.nothing-changes")) : Optional.empty();
    }

    /** A customer's places all together are one change, without a place: it is for those to come too. */
    @Override
    public List<Change> changes(Filing filing) {
        Map<CustomerId, List<PlaceTerms>> chosen = filing.chosenPlaces().stream()
                .collect(Collectors.groupingBy(place -> place.summary().id().customerId()));
        return filing.known().places().stream()
                .map(place -> place.summary().id().customerId())
                .distinct()
                .filter(chosen::containsKey)
                .flatMap(customer -> changes(customer, chosen.getOrDefault(customer, List.of()), filing))
                .toList();
    }

    private static Stream<Change> changes(CustomerId customer, List<PlaceTerms> chosen, Filing filing) {
        List<PlaceTerms> affected = chosen.stream()
                .filter(place -> !place.billsGoTo().equals(address(filing)))
                .toList();
        long own = filing.known().places().stream()
                .filter(place -> place.summary().id().customerId().equals(customer))
                .count();
        if (!affected.isEmpty() && chosen.size() == own) {
            return Stream.of(change(affected.getFirst(), null, filing));
        }
        return affected.stream().map(place -> change(place, place.summary().id().placeNo(), filing));
    }

    private static Change change(PlaceTerms place, @Nullable String placeNo, Filing filing) {
        return new Change(
                place.summary().id().customerId(),
                placeNo,
                null,
                ChangeField.MAILING_ADDRESS,
                filing.on(),
                place.billsGoTo().toString(),
                address(filing).toString());
    }

    private static PostalAddress address(Filing filing) {
        return AddressQuestion.read(filing.answers().of(ADDRESS));
    }
}
