package hu.miho.portal.billing;

import hu.miho.portal.documents.DocumentBills;
import hu.miho.portal.documents.DocumentOrigin;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the chosen place's bills stand: for the document store. */
@Component
class BillOrigins implements DocumentBills {

    private final PlaceBooks books;

    BillOrigins(PlaceBooks books) {
        this.books = books;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, DocumentOrigin> own() {
        return books.open().account().invoices(InvoiceFilter.ALL).stream()
                .collect(Collectors.toMap(
                        InvoiceRow::invoiceNo,
                        bill -> new DocumentOrigin(
                                bill.invoiceNo(), "szamlak/" + bill.invoiceNo(), "billing.state." + bill.state())));
    }
}
