package hu.miho.portal.billing;

import hu.miho.portal.shared.Forint;
import java.util.List;

/**
 * The running account of a place over a time: charges and payments in the order of their days.
 *
 * @param opening the balance before the first entry
 * @param entries the oldest first
 */
public record Ledger(Forint opening, List<LedgerEntry> entries) {

    /** The balance after the last entry. */
    public Forint closing() {
        return entries.isEmpty() ? opening : entries.getLast().balance();
    }

    /** What the entries charge in all. */
    public Forint charged() {
        return entries.stream().map(LedgerEntry::charge).reduce(Forint.ZERO, Forint::plus);
    }

    /** What the entries pay in all, refunds taken off. */
    public Forint paid() {
        return entries.stream().map(LedgerEntry::payment).reduce(Forint.ZERO, Forint::plus);
    }
}
