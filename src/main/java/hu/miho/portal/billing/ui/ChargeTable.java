package hu.miho.portal.billing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.billing.ChargeItem;
import hu.miho.portal.billing.ChargeLine;
import hu.miho.portal.billing.InvoiceDetails;
import hu.miho.portal.shared.Forint;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The lines of a bill, each with a word on what it is for, then net, VAT by rate, and the total. */
final class ChargeTable {

    /** The unit of a yearly price: a line of a month charges a twelfth of the quantity. */
    private static final String YEARLY = "/YEAR";

    private ChargeTable() {}

    static DataTable of(InvoiceDetails invoice) {
        var table = new DataTable(text("billing.charges.title"))
                .column(text("billing.charges.item"))
                .numericColumn(text("billing.charges.quantity"))
                .numericColumn(text("billing.charges.price"))
                .numericColumn(text("billing.charges.net"));
        table.addClassName("charge-table");
        for (ChargeLine line : invoice.lines()) {
            table.row(name(line), quantity(line), Formats.price(line.unitPrice()), Formats.money(line.net()));
        }
        table.footer(text("billing.charges.nettotal"), "", "", Formats.money(invoice.net()));
        vatByRate(invoice)
                .forEach((rate, vat) -> table.footer(
                        I18NProvider.translate("billing.charges.vat", Formats.number(rate)),
                        "",
                        "",
                        Formats.money(vat)));
        Forint gross = invoice.row().gross();
        table.footer(
                text(gross.isNegative() ? "billing.charges.credit" : "billing.charges.total"),
                "",
                "",
                Formats.money(gross));
        return table;
    }

    private static Map<BigDecimal, Forint> vatByRate(InvoiceDetails invoice) {
        Map<BigDecimal, Forint> sums = new TreeMap<>();
        invoice.lines().forEach(line -> sums.merge(line.vatPercent(), line.vat(), Forint::plus));
        return sums;
    }

    private static Component name(ChargeLine line) {
        var name = new Span(title(line));
        explanation(line).ifPresent(why -> {
            var explanation = new Span(why);
            explanation.addClassName("explanation");
            name.add(explanation);
        });
        return name;
    }

    /** The billing system's own words; they are Hungarian, so the English page names the usual items itself. */
    private static String title(ChargeLine line) {
        boolean ownWords = line.item() == ChargeItem.OTHER || Formats.locale().equals(Formats.HUNGARIAN);
        return ownWords ? line.description() : text("billing.item." + line.item());
    }

    private static Optional<String> explanation(ChargeLine line) {
        return switch (line.item()) {
            case STANDING_CHARGE ->
                Optional.of(text(line.unit().startsWith("MW") ? "billing.why.capacity" : "billing.why.volume"));
            case HEAT_CHARGE -> Optional.of(text("billing.why.heat"));
            case WATER_HEATING_CHARGE -> Optional.of(text("billing.why.water"));
            case OTHER -> Optional.empty();
        };
    }

    private static String quantity(ChargeLine line) {
        return Formats.quantity(line.quantity(), Formats.unit(line.unit().replace(YEARLY, "")));
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
