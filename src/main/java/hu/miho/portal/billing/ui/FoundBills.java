package hu.miho.portal.billing.ui;

import hu.miho.portal.billing.BillLookup;
import hu.miho.portal.billing.BillLookup.IssuedTo;
import hu.miho.portal.ui.CustomerPage;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Found;
import hu.miho.portal.ui.SearchSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** A bill by its number; it is shown among its customer's. */
@Component
class FoundBills implements SearchSource {

    private final BillLookup bills;

    FoundBills(BillLookup bills) {
        this.bills = bills;
    }

    @Override
    public Found.Kind kind() {
        return Found.Kind.INVOICE;
    }

    @Override
    public List<Found> find(String typed, int limit) {
        return bills.numbered(typed).map(FoundBills::found).stream().toList();
    }

    private static Found found(IssuedTo issued) {
        return new Found(
                Found.Kind.INVOICE,
                issued.bill().invoiceNo(),
                Formats.date(issued.bill().issuedOn())
                        + " · "
                        + Formats.money(issued.bill().gross())
                        + " · "
                        + issued.customer(),
                CustomerPage.address(issued.customer()));
    }
}
