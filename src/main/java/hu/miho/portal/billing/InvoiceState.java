package hu.miho.portal.billing;

import hu.miho.portal.shared.Forint;
import java.time.LocalDate;

/** How a bill stands. A bill paid in part is {@link #PARTLY_PAID} before and after its due date. */
public enum InvoiceState {
    /** Nothing is paid, and the due date has not passed. */
    OPEN,
    /** Nothing is paid, and the due date has passed. */
    OVERDUE,
    PARTLY_PAID,
    PAID,
    /** A correction or settlement in the customer's favour: nothing to pay. */
    CREDIT;

    /**
     * @param outstanding what is left to pay of the gross amount
     * @param dueOn the last day on which a payment is in time
     */
    static InvoiceState of(Forint gross, Forint outstanding, LocalDate dueOn, LocalDate today) {
        if (gross.isNegative()) {
            return CREDIT;
        }
        if (outstanding.isZero()) {
            return PAID;
        }
        if (outstanding.compareTo(gross) < 0) {
            return PARTLY_PAID;
        }
        return dueOn.isBefore(today) ? OVERDUE : OPEN;
    }
}
