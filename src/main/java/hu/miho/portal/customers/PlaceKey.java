package hu.miho.portal.customers;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.PlaceOfUseId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The two key columns of a place of use. */
@Embeddable
record PlaceKey(@Column(name = "customer_id") String customerId, String placeNo) {

    static PlaceKey of(PlaceOfUseId id) {
        return new PlaceKey(id.customerId().value(), id.placeNo());
    }

    PlaceOfUseId toId() {
        return new PlaceOfUseId(new CustomerId(customerId), placeNo);
    }
}
