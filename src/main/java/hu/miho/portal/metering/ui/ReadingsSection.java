package hu.miho.portal.metering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import hu.miho.portal.metering.MeterRow;
import hu.miho.portal.metering.MeteringService;
import hu.miho.portal.metering.ReadingKind;
import hu.miho.portal.metering.ReadingRow;
import hu.miho.portal.ui.CustomerGrid;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.PhoneRow;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read on the meters, by meter and year; at first the latest year of all meters. */
class ReadingsSection extends Composite<Section> {

    private final MeteringService metering;
    private final Select<MeterRow> meter;
    private final Select<Integer> year;
    private final CustomerGrid<ReadingRow> grid;

    ReadingsSection(List<MeterRow> meters, MeteringService metering) {
        this.metering = metering;
        this.grid = grid();
        meter = Fields.select(getTranslation("metering.meter"), meters);
        meter.setEmptySelectionAllowed(true);
        meter.setEmptySelectionCaption(getTranslation("metering.all.meters"));
        meter.setItemLabelGenerator(
                row -> row == null ? getTranslation("metering.all.meters") : MeterNames.withSerialNumber(row));
        List<Integer> years = years();
        year = Fields.select(getTranslation("metering.year"), years);
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(getTranslation("metering.all.years"));
        years.stream().findFirst().ifPresent(year::setValue);
        meter.addValueChangeListener(change -> show());
        year.addValueChangeListener(change -> show());
        var filters = new Div(meter, year);
        filters.addClassName("filters");
        getContent().add(filters, grid);
        show();
    }

    @Override
    protected Section initContent() {
        var section = new Section(new H2(getTranslation("metering.readings")));
        section.addClassName("stack");
        return section;
    }

    private void show() {
        MeterRow chosen = meter.getValue();
        Integer shownYear = year.getValue();
        grid.setItems(metering.readings(chosen == null ? null : chosen.meterId()).stream()
                .filter(row -> shownYear == null || row.readOn().getYear() == shownYear)
                .toList());
    }

    private List<Integer> years() {
        return metering.readings(null).stream()
                .map(row -> row.readOn().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private CustomerGrid<ReadingRow> grid() {
        var rows = new CustomerGrid<ReadingRow>(getTranslation("metering.readings"));
        rows.text(getTranslation("metering.read.on"), row -> Formats.date(row.readOn()));
        rows.text(getTranslation("metering.meter"), row -> MeterNames.withSerialNumber(row.meter()))
                .setAutoWidth(false)
                .setWidth("12rem")
                .setFlexGrow(3);
        rows.amount(getTranslation("metering.reading"), row -> quantity(row, row.reading()));
        rows.amount(getTranslation("metering.since.last"), row -> quantity(row, row.consumption()));
        rows.component(getTranslation("metering.reading.kind"), this::kind);
        rows.phone(getTranslation("metering.readings"), this::phoneRow);
        rows.setEmptyStateComponent(new Div(getTranslation("metering.readings.none")));
        return rows;
    }

    private Component phoneRow(ReadingRow row) {
        String used = row.consumption() == null
                ? ""
                : " · " + getTranslation("metering.used", quantity(row, row.consumption()));
        return new PhoneRow(
                MeterNames.of(row.meter()),
                quantity(row, row.reading()),
                Formats.date(row.readOn()) + used,
                row.kind() == ReadingKind.ACTUAL ? null : kind(row));
    }

    private Component kind(ReadingRow row) {
        String text = getTranslation("metering.reading.kind." + row.kind());
        return switch (row.kind()) {
            case ACTUAL -> new StatusBadge(Tone.NEUTRAL, Icons.CHECK, text);
            case CUSTOMER_REPORTED -> new StatusBadge(Tone.INFO, Icons.USER, text);
            case ESTIMATED -> new StatusBadge(Tone.WARN, Icons.INFO, text);
        };
    }

    private static String quantity(ReadingRow row, @Nullable BigDecimal quantity) {
        return quantity == null
                ? "–"
                : Formats.quantity(quantity, Formats.unit(row.meter().unit()));
    }
}
