package hu.miho.portal.billing;

/** The way a payment came in, or a refund went out. */
public enum PaymentChannel {
    PAYMENT_SLIP,
    DIRECT_DEBIT,
    BANK_TRANSFER,
    CASH,
    CARD
}
