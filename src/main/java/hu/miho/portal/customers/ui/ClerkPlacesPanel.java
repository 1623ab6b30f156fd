package hu.miho.portal.customers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import hu.miho.portal.customers.ContractDetails;
import hu.miho.portal.customers.CustomerLookup;
import hu.miho.portal.customers.PlaceTerms;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.ClerkTable;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.function.Function;

/** The places of use and the contract of each. */
@org.springframework.stereotype.Component
class ClerkPlacesPanel implements CustomerPanel {

    private final CustomerLookup lookup;

    ClerkPlacesPanel(CustomerLookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Width width() {
        return Width.FULL;
    }

    @Override
    public Component create(CustomerId customer) {
        return new ClerkTable<PlaceTerms>(translate("customers.details.places"))
                .column(
                        translate("customers.place.id"),
                        place -> place.summary().id().placeNo())
                .column(
                        translate("customers.place.address"),
                        place -> place.summary().address().toString())
                .column(translate("customers.contract.number"), place -> ofContract(place, ContractDetails::contractNo))
                .column(
                        translate("customers.contract.kind"),
                        place -> ofContract(place, contract -> translate("customers.contract." + contract.kind())))
                .column(translate("customers.contract.payment"), place -> ofContract(place, ClerkPlacesPanel::payment))
                .column(
                        translate("customers.place.since"),
                        place -> Formats.date(place.summary().validFrom()))
                .column(translate("customers.place.until"), ClerkPlacesPanel::until)
                .of(lookup.terms(customer), translate("customers.desk.no-places"));
    }

    private static String ofContract(PlaceTerms place, Function<ContractDetails, String> text) {
        ContractDetails contract = place.contract();
        return contract == null ? "–" : text.apply(contract);
    }

    private static String payment(ContractDetails contract) {
        return translate("customers.method." + contract.paymentMethod()) + " · "
                + translate("customers.mode." + contract.billingMode());
    }

    private static String until(PlaceTerms place) {
        LocalDate until = place.summary().validTo();
        return until == null ? "–" : Formats.date(until);
    }
}
