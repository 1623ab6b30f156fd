package hu.miho.portal.billing;

import hu.miho.portal.customers.PaymentMethod;
import hu.miho.portal.shared.Forint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bill with everything on it.
 *
 * @param lines what it charges for, in order
 * @param payments the payments that name this bill, the first one first; negative ones are refunds
 * @param setOff what other money covers of it: credit notes, overpayments, payments that name no bill
 * @param refusals the direct debits of it that the bank refused, the first one first
 * @param corrects the bill that this one corrects; null when it is no correction or the other is unknown
 * @param correctedBy the bills that correct this one
 */
public record InvoiceDetails(
        InvoiceRow row,
        Forint net,
        Forint vat,
        List<ChargeLine> lines,
        List<PaymentRow> payments,
        Forint setOff,
        List<Refusal> refusals,
        @Nullable String corrects,
        List<String> correctedBy) {

    /**
     * Whether the customer has only to wait for the bank: the contract says direct debit, and the bill is neither overdue
     * nor was it refused.
     */
    public boolean awaitsDirectDebit(PaymentMethod method) {
        return method == PaymentMethod.DIRECT_DEBIT
                && row.outstanding().isPositive()
                && !row.overdue()
                && refusals.isEmpty();
    }
}
