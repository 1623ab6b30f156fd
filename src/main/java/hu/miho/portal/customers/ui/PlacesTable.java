package hu.miho.portal.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.customers.PlaceSummary;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;
import java.time.LocalDate;
import java.util.List;

/** All places of use of an account in one table. */
final class PlacesTable {

    private PlacesTable() {}

    static DataTable of(List<PlaceSummary> places, LocalDate today) {
        var table = new DataTable(text("customers.details.places"))
                .column(text("customers.place.address"))
                .column(text("customers.place.id"))
                .column(text("customers.place.since"))
                .column(text("customers.place.until"))
                .column(text("customers.place.state"));
        for (PlaceSummary place : places) {
            table.row(
                    place.address().toString(),
                    place.id().toString(),
                    Formats.date(place.validFrom()),
                    place.validTo() == null ? "–" : Formats.date(place.validTo()),
                    state(place, today));
        }
        return table;
    }

    private static Component state(PlaceSummary place, LocalDate today) {
        return place.retired() || place.endedBefore(today)
                ? new StatusBadge(Tone.NEUTRAL, Icons.CLOCK, text("customers.place.over"))
                : new StatusBadge(Tone.OK, Icons.CHECK_CIRCLE, text("customers.place.current"));
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
