package hu.miho.portal.billing;

/** What a bill is: a month's part bill, the settlement of several, or a correction of another bill. */
public enum InvoiceKind {
    PART_BILL,
    SETTLEMENT_BILL,
    CORRECTION
}
