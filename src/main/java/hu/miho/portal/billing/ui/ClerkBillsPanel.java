package hu.miho.portal.billing.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hu.miho.portal.billing.AccountBalance;
import hu.miho.portal.billing.BillLookup;
import hu.miho.portal.billing.BillLookup.PlaceAccount;
import hu.miho.portal.billing.InvoiceRow;
import hu.miho.portal.customers.CustomerLookup;
import hu.miho.portal.customers.PlaceTerms;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.ClerkTable;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.Formats;

/** How the account of each place stands, and its bills. */
@org.springframework.stereotype.Component
class ClerkBillsPanel implements CustomerPanel {

    private final BillLookup bills;
    private final CustomerLookup customers;

    ClerkBillsPanel(BillLookup bills, CustomerLookup customers) {
        this.bills = bills;
        this.customers = customers;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Width width() {
        return Width.FULL;
    }

    @Override
    public Component create(CustomerId customer) {
        var places = new Div();
        places.addClassName("stack");
        for (PlaceTerms place : customers.terms(customer)) {
            places.add(panel(place, bills.account(place.summary().id())));
        }
        return places;
    }

    private static Component panel(PlaceTerms place, PlaceAccount account) {
        ClerkPanel panel = new ClerkTable<InvoiceRow>(translate(
                        "billing.desk.title", place.summary().address().addressLine()))
                .column(translate("billing.invoice.number"), InvoiceRow::invoiceNo)
                .column(translate("billing.invoice.period"), InvoiceWords::period)
                .column(translate("billing.invoice.due"), invoice -> Formats.date(invoice.dueOn()))
                .numeric(translate("billing.invoice.amount"), invoice -> Formats.money(invoice.gross()))
                .numeric(translate("billing.desk.outstanding"), invoice -> Formats.money(invoice.outstanding()))
                .column(translate("billing.filter.state"), InvoiceWords::badges)
                .of(account.invoices(), translate("billing.invoices.none"));
        panel.addComponentAtIndex(1, balance(account.balance()));
        return panel;
    }

    private static Component balance(AccountBalance balance) {
        var amount = new Span(Formats.money(balance.amount()));
        amount.addClassName("clerk-amount");
        var line = new Div(new Span(translate("billing.balance." + balance.kind())), amount);
        if (balance.isOverdue()) {
            line.add(new Span(translate("billing.balance.overdue", Formats.money(balance.overdue()))));
        }
        line.addClassName("clerk-balance");
        return line;
    }
}
