package hu.miho.portal.customers;

/** How the bills of a contract are to be paid. */
public enum PaymentMethod {
    PAYMENT_SLIP,
    DIRECT_DEBIT,
    BANK_TRANSFER
}
