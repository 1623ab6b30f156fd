package hu.miho.portal.metering.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import hu.miho.portal.customers.CustomerLookup;
import hu.miho.portal.customers.PlaceTerms;
import hu.miho.portal.metering.MeterLookup;
import hu.miho.portal.metering.MeterRow;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.List;

/** The meters in use at the customer's places. */
@org.springframework.stereotype.Component
class ClerkMetersPanel implements CustomerPanel {

    private final MeterLookup meters;
    private final CustomerLookup customers;

    ClerkMetersPanel(MeterLookup meters, CustomerLookup customers) {
        this.meters = meters;
        this.customers = customers;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Width width() {
        return Width.FULL;
    }

    @Override
    public Component create(CustomerId customer) {
        List<MeterRow> inUse = customers.terms(customer).stream()
                .map(PlaceTerms::summary)
                .flatMap(place -> meters.of(place).stream())
                .toList();
        String title = translate("metering.meters");
        var head = new DataTable(title)
                .column(translate("metering.desk.serial"))
                .column(translate("metering.meter"))
                .numericColumn(translate("metering.last.reading"))
                .column(translate("metering.calibration"));
        return ClerkPanel.of(title, inUse, translate("metering.desk.none"), head, ClerkMetersPanel::row);
    }

    private static void row(DataTable table, MeterRow meter) {
        var last = meter.lastReading();
        LocalDate until = meter.calibrationValidUntil();
        table.row(
                meter.serialNumber(),
                MeterNames.of(meter),
                last == null
                        ? "–"
                        : Formats.quantity(last.reading(), Formats.unit(meter.unit())) + " · "
                                + Formats.date(last.readOn()),
                until == null ? "–" : Formats.date(until));
    }
}
