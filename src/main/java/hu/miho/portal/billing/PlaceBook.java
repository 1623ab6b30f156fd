package hu.miho.portal.billing;

import hu.miho.portal.shared.PlaceOfUseId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is on record for one place of use: its bills with all that belongs to them, and the account that they make. */
final class PlaceBook {

    private final PlaceOfUseId place;
    private final List<Invoice> issued;
    private final RunningAccount account;
    private final InvoiceRepository invoices;

    PlaceBook(PlaceOfUseId place, List<Invoice> issued, RunningAccount account, InvoiceRepository invoices) {
        this.place = place;
        this.issued = List.copyOf(issued);
        this.account = account;
        this.invoices = invoices;
    }

    RunningAccount account() {
        return account;
    }

    /** A bill with everything on it; empty when this place has no such bill. */
    Optional<InvoiceDetails> invoice(String invoiceNo) {
        return issued.stream()
                .filter(invoice -> invoice.invoiceNo().equals(invoiceNo))
                .findFirst()
                .flatMap(invoice -> account.invoice(invoiceNo).map(row -> details(invoice, row)));
    }

    /** The refused direct debits of bills that still have something left to pay, the first one first. */
    List<Refusal> unsettledRefusals() {
        return refusals(refusal -> account.invoice(refusal.invoiceNo())
                .filter(invoice -> invoice.outstanding().isPositive())
                .isPresent());
    }

    private InvoiceDetails details(Invoice invoice, InvoiceRow row) {
        String invoiceNo = row.invoiceNo();
        return new InvoiceDetails(
                row,
                invoice.net(),
                invoice.vat(),
                lines(invoiceNo),
                account.paymentsOf(invoiceNo),
                account.setOff(row),
                refusals(refusal -> refusal.invoiceNo().equals(invoiceNo)),
                known(invoice.corrects()),
                correctionsOf(invoiceNo));
    }

    private List<ChargeLine> lines(String invoiceNo) {
        return invoices.lines(place.customerId().value(), place.placeNo(), invoiceNo).stream()
                .map(InvoiceLine::toChargeLine)
                .toList();
    }

    private List<Refusal> refusals(Predicate<Refusal> wanted) {
        return invoices.refusals(place.customerId().value(), place.placeNo()).stream()
                .map(DirectDebitRefusal::toRefusal)
                .filter(wanted)
                .toList();
    }

    private List<String> correctionsOf(String invoiceNo) {
        return issued.stream()
                .filter(other -> invoiceNo.equals(other.corrects()))
                .map(Invoice::invoiceNo)
                .sorted()
                .toList();
    }

    private @Nullable String known(@Nullable String invoiceNo) {
        return Optional.ofNullable(invoiceNo)
                .flatMap(account::invoice)
                .map(InvoiceRow::invoiceNo)
                .orElse(null);
    }
}
