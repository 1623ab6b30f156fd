package hu.miho.portal.billing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import hu.miho.portal.shared.Forint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The running account of a place over a time: charges and payments in the order of their days.
 *
 * @param opening the balance before the first entry
 * @param entries the oldest first; on the same day charges before payments
 */
public record Ledger(Forint opening, List<LedgerEntry> entries) {

    private static final Comparator<LedgerEntry> BY_DAY =
            comparing(LedgerEntry::on).thenComparing(entry -> entry instanceof LedgerEntry.Paid);

    static Ledger of(Forint opening, Collection<InvoiceRow> invoices, Collection<PaymentRow> payments) {
        Stream<LedgerEntry> charges = invoices.stream()
                .sorted(comparing(InvoiceRow::invoiceNo))
                .map(invoice -> new LedgerEntry.Charge(invoice, Forint.ZERO));
        Stream<LedgerEntry> paid = payments.stream()
                .sorted(comparing(PaymentRow::paymentNo))
                .map(payment -> new LedgerEntry.Paid(payment, Forint.ZERO));
        List<LedgerEntry> entries = new ArrayList<>();
        Forint balance = opening;
        for (LedgerEntry entry : Stream.concat(charges, paid).sorted(BY_DAY).toList()) {
            balance = balance.plus(entry.charge()).minus(entry.payment());
            entries.add(entry.withBalance(balance));
        }
        return new Ledger(opening, entries);
    }

    /** The entries of one year, opening with what the years before left. */
    public Ledger of(int year) {
        Forint before = opening;
        List<LedgerEntry> ofYear = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            if (entry.on().getYear() == year) {
                ofYear.add(entry);
            } else if (entry.on().getYear() < year) {
                before = entry.balance();
            }
        }
        return new Ledger(before, ofYear);
    }

    /** The years that have entries, the latest first. */
    public List<Integer> years() {
        return entries.stream()
                .map(entry -> entry.on().getYear())
                .distinct()
                .sorted(reverseOrder())
                .toList();
    }

    /** The balance after the last entry. */
    public Forint closing() {
        return entries.isEmpty() ? opening : entries.getLast().balance();
    }
}
