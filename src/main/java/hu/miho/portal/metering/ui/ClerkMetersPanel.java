package hu.miho.portal.metering.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import hu.miho.portal.customers.CustomerLookup;
import hu.miho.portal.customers.PlaceTerms;
import hu.miho.portal.metering.MeterLookup;
import hu.miho.portal.metering.MeterRow;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.ClerkTable;
import hu.miho.portal.ui.CustomerPanel;
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
        return new ClerkTable<MeterRow>(translate("metering.meters"))
                .column(translate("metering.desk.serial"), MeterRow::serialNumber)
                .column(translate("metering.meter"), MeterNames::of)
                .numeric(translate("metering.last.reading"), ClerkMetersPanel::lastReading)
                .column(translate("metering.calibration"), ClerkMetersPanel::calibration)
                .of(inUse, translate("metering.desk.none"));
    }

    private static String lastReading(MeterRow meter) {
        var last = meter.lastReading();
        return last == null
                ? "–"
                : Formats.quantity(last.reading(), Formats.unit(meter.unit())) + " · " + Formats.date(last.readOn());
    }

    private static String calibration(MeterRow meter) {
        LocalDate until = meter.calibrationValidUntil();
        return until == null ? "–" : Formats.date(until);
    }
}
