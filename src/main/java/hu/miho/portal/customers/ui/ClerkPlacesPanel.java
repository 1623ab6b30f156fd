package hu.miho.portal.customers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import hu.miho.portal.customers.ContractDetails;
import hu.miho.portal.customers.CustomerLookup;
import hu.miho.portal.customers.PlaceTerms;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;

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
        String title = translate("customers.details.places");
        var head = new DataTable(title)
                .column(translate("customers.place.id"))
                .column(translate("customers.place.address"))
                .column(translate("customers.contract.number"))
                .column(translate("customers.contract.kind"))
                .column(translate("customers.contract.payment"))
                .column(translate("customers.place.since"))
                .column(translate("customers.place.until"));
        return ClerkPanel.of(
                title, lookup.terms(customer), translate("customers.desk.no-places"), head, ClerkPlacesPanel::row);
    }

    private static void row(DataTable table, PlaceTerms terms) {
        ContractDetails contract = terms.contract();
        var place = terms.summary();
        table.row(
                place.id().placeNo(),
                place.address().toString(),
                contract == null ? "–" : contract.contractNo(),
                contract == null ? "–" : translate("customers.contract." + contract.kind()),
                contract == null
                        ? "–"
                        : translate("customers.method." + contract.paymentMethod()) + " · "
                                + translate("customers.mode." + contract.billingMode()),
                Formats.date(place.validFrom()),
                place.validTo() == null ? "–" : Formats.date(place.validTo()));
    }
}
