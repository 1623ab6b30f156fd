package hu.miho.portal.billing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.billing.Ledger;
import hu.miho.portal.billing.LedgerEntry;
import hu.miho.portal.billing.PaymentRow;
import hu.miho.portal.shared.Forint;
import hu.miho.portal.ui.CustomerGrid;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PhoneRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The running account: what it opens with, each charge and payment, and the balance after each. */
final class LedgerGrid extends Composite<CustomerGrid<LedgerGrid.Line>> {

    /** @param entry null in the line of the opening balance */
    record Line(@Nullable LedgerEntry entry, Forint balance) {}

    @Override
    protected CustomerGrid<Line> initContent() {
        var grid = new CustomerGrid<Line>(getTranslation("billing.ledger.title"));
        grid.text(getTranslation("billing.ledger.day"), LedgerGrid::day);
        grid.component(getTranslation("billing.ledger.what"), LedgerGrid::what);
        grid.amount(getTranslation("billing.ledger.charge"), LedgerGrid::charge);
        grid.amount(getTranslation("billing.ledger.payment"), LedgerGrid::payment);
        grid.amount(getTranslation("billing.ledger.balance"), line -> Formats.money(line.balance()));
        grid.phone(getTranslation("billing.ledger.title"), this::phoneRow);
        return grid;
    }

    void show(Ledger ledger) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(null, ledger.opening()));
        ledger.entries().forEach(entry -> lines.add(new Line(entry, entry.balance())));
        getContent().setItems(lines);
    }

    private static String day(Line line) {
        return line.entry() == null ? "" : Formats.date(line.entry().on());
    }

    private static String charge(Line line) {
        return line.entry() instanceof LedgerEntry.Charge charge ? Formats.money(charge.charge()) : "";
    }

    private static String payment(Line line) {
        return line.entry() instanceof LedgerEntry.Paid paid ? Formats.money(paid.payment()) : "";
    }

    private static Component what(Line line) {
        var what = new Div(title(line), secondary(line));
        what.addClassName("cell-title");
        return what;
    }

    private static Component title(Line line) {
        return switch (line.entry()) {
            case null -> strong(I18NProvider.translate("billing.ledger.opening"));
            case LedgerEntry.Charge charge -> InvoiceWords.link(charge.invoice());
            case LedgerEntry.Paid paid -> strong(paymentName(paid.row()));
        };
    }

    private static Span secondary(Line line) {
        var span = new Span(
                switch (line.entry()) {
                    case null -> "";
                    case LedgerEntry.Charge charge ->
                        InvoiceWords.kind(charge.invoice()) + ", "
                                + charge.invoice().invoiceNo();
                    case LedgerEntry.Paid paid -> paymentOf(paid.row());
                });
        span.addClassName("secondary");
        return span;
    }

    private static String paymentName(PaymentRow payment) {
        return I18NProvider.translate(payment.amount().isNegative() ? "billing.ledger.refund" : "billing.ledger.paid");
    }

    private static String paymentOf(PaymentRow payment) {
        String channel = I18NProvider.translate("billing.channel." + payment.channel());
        return payment.invoiceNo() == null ? channel : channel + ", " + payment.invoiceNo();
    }

    private Component phoneRow(Line line) {
        LedgerEntry entry = line.entry();
        if (entry == null) {
            return new PhoneRow(title(line), Formats.money(line.balance()), "", null);
        }
        Forint moved = entry.charge().minus(entry.payment());
        return new PhoneRow(
                title(line),
                Formats.money(moved),
                getTranslation("billing.ledger.brief", Formats.date(entry.on()), Formats.money(line.balance())),
                null);
    }

    private static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("strong");
        return span;
    }
}
