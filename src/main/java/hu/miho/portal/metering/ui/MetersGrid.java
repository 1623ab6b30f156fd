package hu.miho.portal.metering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hu.miho.portal.metering.CalibrationState;
import hu.miho.portal.metering.MeterRow;
import hu.miho.portal.ui.CustomerGrid;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.PhoneRow;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meters of the dwelling: what they showed last, how long they are calibrated, which were exchanged. */
class MetersGrid extends Composite<CustomerGrid<MeterRow>> {

    MetersGrid(List<MeterRow> meters) {
        var grid = getContent();
        grid.component(getTranslation("metering.meter"), this::nameAndNumber)
                .setAutoWidth(false)
                .setWidth("11rem")
                .setFlexGrow(2);
        grid.text(getTranslation("metering.installed"), meter -> Formats.date(meter.installedOn()));
        grid.component(getTranslation("metering.last.reading"), this::lastReading);
        grid.component(getTranslation("metering.calibration"), this::calibration);
        grid.component(getTranslation("metering.state"), this::state)
                .setAutoWidth(false)
                .setWidth("12rem")
                .setFlexGrow(2);
        grid.phone(getTranslation("metering.meters"), this::phoneRow);
        grid.setItems(meters);
    }

    @Override
    protected CustomerGrid<MeterRow> initContent() {
        return new CustomerGrid<>(getTranslation("metering.meters"));
    }

    private Component nameAndNumber(MeterRow meter) {
        var name = new Span(MeterNames.of(meter));
        name.addClassName("strong");
        return twoLines(name, getTranslation("metering.serial", meter.serialNumber()));
    }

    private Component lastReading(MeterRow meter) {
        var last = meter.lastReading();
        return last == null
                ? new Span(getTranslation("metering.no.reading"))
                : twoLines(
                        new Span(Formats.quantity(last.reading(), Formats.unit(meter.unit()))),
                        Formats.date(last.readOn()));
    }

    private Component calibration(MeterRow meter) {
        var until = meter.calibrationValidUntil();
        if (until == null) {
            return new Span("–");
        }
        var cell = new Div(new Div(Formats.date(until)));
        var badge = calibrationBadge(meter.calibration());
        if (badge != null) {
            cell.add(badge);
        }
        return cell;
    }

    private @Nullable StatusBadge calibrationBadge(CalibrationState state) {
        return switch (state) {
            case ENDED -> new StatusBadge(Tone.BAD, Icons.ALERT_CIRCLE, getTranslation("metering.calibration.ENDED"));
            case ENDS_SOON ->
                new StatusBadge(Tone.WARN, Icons.ALERT_TRIANGLE, getTranslation("metering.calibration.ENDS_SOON"));
            case NONE, VALID -> null;
        };
    }

    private Component state(MeterRow meter) {
        var removedOn = meter.removedOn();
        if (meter.inUse()) {
            return new StatusBadge(Tone.OK, Icons.CHECK_CIRCLE, getTranslation("metering.in.use"));
        }
        if (removedOn == null) {
            return new StatusBadge(Tone.NEUTRAL, Icons.INFO, getTranslation("metering.retired"));
        }
        var badge = new StatusBadge(
                Tone.NEUTRAL, Icons.REFRESH, getTranslation("metering.removed", Formats.date(removedOn)));
        var successor = meter.successorSerialNumber();
        return successor == null ? badge : twoLines(badge, getTranslation("metering.successor", successor));
    }

    private Component phoneRow(MeterRow meter) {
        var last = meter.lastReading();
        String amount = last == null ? "" : Formats.quantity(last.reading(), Formats.unit(meter.unit()));
        var badges = new Div(state(meter));
        badges.addClassName("badges");
        var calibration = calibrationBadge(meter.calibration());
        if (calibration != null) {
            badges.add(calibration);
        }
        return new PhoneRow(MeterNames.of(meter), amount, phoneDetails(meter), badges);
    }

    private String phoneDetails(MeterRow meter) {
        String serial = getTranslation("metering.serial", meter.serialNumber());
        var until = meter.calibrationValidUntil();
        return until == null
                ? serial
                : serial + " · " + getTranslation("metering.calibration.until", Formats.date(until));
    }

    private static Component twoLines(Component first, String second) {
        var small = new Div(second);
        small.addClassName("secondary");
        return new Div(new Div(first), small);
    }
}
