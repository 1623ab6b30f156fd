package hu.miho.portal.tariffs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.tariffs.PriceList;
import hu.miho.portal.tariffs.UnitPriceRow;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.TableDetails;
import hu.miho.portal.ui.Tone;
import java.util.stream.Collectors;

/** A group's prices in force, where they come from, and those before and after them. */
class PriceListCard extends Composite<Div> {

    PriceListCard(PriceList prices) {
        String group = getTranslation("tariffs.group." + prices.group());
        getContent().add(prices.history().isEmpty() ? nothingKnown(group) : card(group, prices));
    }

    private Component card(String group, PriceList prices) {
        var card = new Card(group);
        if (prices.hasSamples()) {
            card.add(new NoticeBox(Tone.WARN, getTranslation("tariffs.sample")));
        }
        if (prices.current().isEmpty()) {
            card.add(new Paragraph(getTranslation("tariffs.none.now")));
        } else {
            card.add(current(group, prices), source(prices));
        }
        card.add(new TableDetails(getTranslation("tariffs.history"), history(group, prices)));
        return card;
    }

    private DataTable current(String group, PriceList prices) {
        var table = columns(new DataTable(getTranslation("tariffs.current.caption", group)))
                .column(getTranslation("tariffs.valid.from"));
        prices.current()
                .forEach(row -> table.row(
                        item(row),
                        Formats.unit(row.unit()),
                        Formats.price(row.net()),
                        vat(row),
                        Formats.price(row.gross()),
                        Formats.date(row.validFrom())));
        return table;
    }

    private DataTable history(String group, PriceList prices) {
        var table = columns(new DataTable(getTranslation("tariffs.history.caption", group)))
                .column(getTranslation("tariffs.valid"))
                .column(getTranslation("tariffs.source"));
        prices.history()
                .forEach(row -> table.row(
                        item(row),
                        Formats.unit(row.unit()),
                        Formats.price(row.net()),
                        vat(row),
                        Formats.price(row.gross()),
                        validity(row),
                        source(row)));
        return table;
    }

    private DataTable columns(DataTable table) {
        return table.column(getTranslation("tariffs.item"))
                .column(getTranslation("tariffs.unit"))
                .numericColumn(getTranslation("tariffs.net"))
                .numericColumn(getTranslation("tariffs.vat"))
                .numericColumn(getTranslation("tariffs.gross"));
    }

    private Component source(PriceList prices) {
        String sources =
                prices.current().stream().map(PriceListCard::source).distinct().collect(Collectors.joining("; "));
        var line = new Paragraph(getTranslation("tariffs.source.line", sources));
        line.addClassName("note");
        return line;
    }

    /** The feed's own words, but for what it has invented: that is said in the language of the page. */
    private static String source(UnitPriceRow row) {
        return row.sample() ? I18NProvider.translate("content.sample") : row.source();
    }

    private String item(UnitPriceRow row) {
        return getTranslation("tariffs.item." + row.item());
    }

    private static String vat(UnitPriceRow row) {
        return Formats.number(row.vatPercent()) + "%";
    }

    private static String validity(UnitPriceRow row) {
        return Formats.date(row.validFrom()) + " – " + (row.validTo() == null ? "" : Formats.date(row.validTo()));
    }

    private Component nothingKnown(String group) {
        return new EmptyState(Icons.COINS, group, getTranslation("tariffs.empty"));
    }
}
