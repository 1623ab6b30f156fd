package hu.miho.portal.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.metering.MeterRow;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What the meters in use showed last. */
class LastReadingsCard extends Composite<Card> {

    LastReadingsCard(List<MeterRow> meters) {
        var read = meters.stream()
                .filter(meter -> meter.inUse() && meter.lastReading() != null)
                .toList();
        if (read.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("dashboard.readings.none")));
        } else {
            getContent().add(readings(read), new Anchor("merooraadatok", getTranslation("dashboard.readings.link")));
        }
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dashboard.readings"));
    }

    private KeyValues readings(List<MeterRow> read) {
        var readings = new KeyValues();
        readings.addClassName("end");
        read.forEach(meter -> readings.add(
                getTranslation("metering.kind." + meter.kind()) + ", " + meter.location(),
                Formats.quantity(lastReading(meter).reading(), Formats.unit(meter.unit()))));
        LocalDate latest = read.stream()
                .map(meter -> lastReading(meter).readOn())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return readings.add(getTranslation("dashboard.readings.on"), Formats.date(latest));
    }

    private static MeterRow.LastReading lastReading(MeterRow meter) {
        return Objects.requireNonNull(meter.lastReading());
    }
}
