package hu.miho.portal.billing;

import hu.miho.portal.shared.Forint;
import java.time.LocalDate;

/**
 * A bill as lists show it.
 *
 * @param gross negative in the customer's favour
 * @param outstanding what is left to pay; zero for a bill in the customer's favour
 * @param overdue whether something is left to pay after the due date
 */
public record InvoiceRow(
        String invoiceNo,
        InvoiceKind kind,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate issuedOn,
        LocalDate dueOn,
        Forint gross,
        Forint outstanding,
        InvoiceState state,
        boolean overdue) {

    /** What has been paid or set off so far; zero for a bill in the customer's favour. */
    public Forint covered() {
        return gross.isNegative() ? Forint.ZERO : gross.minus(outstanding);
    }
}
