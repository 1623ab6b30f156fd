package hu.miho.portal.cases;

import hu.miho.portal.billing.AccountBalance;
import hu.miho.portal.billing.PlaceMoney;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.PlaceSummary;
import hu.miho.portal.customers.PlaceTerms;
import hu.miho.portal.metering.MeterKind;
import hu.miho.portal.metering.MeterRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the portal knows of whoever asks, so that it is not asked again.
 *
 * @param customer whose case it is
 * @param places the account's places in use, by address
 * @param meters the meters in use at one of them; looked up when asked for
 * @param money what one of them owes and was billed; looked up when asked for
 */
record Known(
        CustomerDetails customer,
        List<PlaceTerms> places,
        Function<PlaceSummary, List<MeterRow>> meters,
        Function<PlaceSummary, PlaceMoney> money) {

    Known {
        places = List.copyOf(places);
    }

    List<MeterRow> hotWaterMeters(PlaceTerms place) {
        return meters.apply(place.summary()).stream()
                .filter(meter -> meter.kind() == MeterKind.HOT_WATER_METER)
                .toList();
    }

    AccountBalance balance(PlaceTerms place) {
        return money.apply(place.summary()).balance();
    }

    List<PlaceSummary> placeSummaries() {
        return places.stream().map(PlaceTerms::summary).toList();
    }

    /** The place of that name; empty when it is not, or no longer, among the account's own. */
    Optional<PlaceTerms> place(String id) {
        return places.stream()
                .filter(place -> place.summary().id().toString().equals(id))
                .findFirst();
    }
}
