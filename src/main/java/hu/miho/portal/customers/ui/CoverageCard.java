package hu.miho.portal.customers.ui;

import com.vaadin.flow.component.Composite;
import hu.miho.portal.customers.ContractDetails;
import hu.miho.portal.customers.PlaceDetails;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import java.util.Optional;

/** The place that a contract covers, with the quantities that bills are reckoned from. */
class CoverageCard extends Composite<Card> {

    private static final String KILOWATT = "kW";
    private static final String SQUARE_METRE = "m²";

    CoverageCard(ContractDetails contract, PlaceDetails place) {
        String volume = Formats.quantity(place.heatedVolumeM3(), Formats.unit("LM3"));
        getContent()
                .add(new KeyValues()
                        .add(
                                getTranslation("customers.place.address"),
                                place.summary().address().toString())
                        .add(
                                getTranslation("customers.place.id"),
                                place.summary().id().toString())
                        .add(getTranslation("customers.place.volume"), volume)
                        .add(
                                getTranslation("customers.place.area"),
                                Formats.quantity(place.floorAreaM2(), SQUARE_METRE))
                        .addKnown(
                                getTranslation("customers.contract.capacity"),
                                Optional.ofNullable(contract.contractedCapacityKw())
                                        .map(capacity -> Formats.quantity(capacity, KILOWATT))
                                        .orElse(null))
                        .add(getTranslation("customers.place.substation"), place.substationId()));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("customers.place"));
    }
}
