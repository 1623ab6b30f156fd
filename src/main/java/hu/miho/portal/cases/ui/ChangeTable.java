package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.cases.CaseFile;
import hu.miho.portal.cases.Change;
import hu.miho.portal.cases.ChangeOutcome;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the billing system is told, and what it answered. */
final class ChangeTable {

    private ChangeTable() {}

    static DataTable of(List<CaseFile.Told> changes) {
        var table = new DataTable(text("cases.changes"))
                .column(text("cases.changes.field"))
                .column(text("cases.changes.where"))
                .column(text("cases.changes.new"))
                .column(text("cases.changes.from"))
                .column(text("cases.changes.outcome"));
        changes.forEach(told -> {
            Change change = told.change();
            table.row(
                    text("cases.field." + change.field()),
                    where(change),
                    values(change),
                    Formats.date(change.effectiveOn()),
                    outcome(told.outcome()));
        });
        return table;
    }

    /** The new value, and below it what it takes the place of. */
    private static Component values(Change change) {
        var cell = new Div(new Span(ChangeWords.of(change.field(), change.newValue())));
        if (change.oldValue() != null) {
            var old = new Paragraph(
                    I18NProvider.translate("cases.changes.old", ChangeWords.of(change.field(), change.oldValue())));
            old.addClassName("secondary");
            cell.add(old);
        }
        return cell;
    }

    private static String where(Change change) {
        String place =
                change.placeNo() == null ? change.customer().value() : change.customer() + "/" + change.placeNo();
        return change.meterId() == null ? place : place + " · " + change.meterId();
    }

    private static Component outcome(@Nullable ChangeOutcome outcome) {
        if (outcome == null) {
            return new Span("–");
        }
        return outcome == ChangeOutcome.BOOKED
                ? new StatusBadge(Tone.OK, Icons.CHECK, text("cases.outcome.BOOKED"))
                : new StatusBadge(Tone.BAD, Icons.X, text("cases.outcome.REFUSED"));
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
