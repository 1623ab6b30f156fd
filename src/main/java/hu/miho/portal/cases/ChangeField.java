package hu.miho.portal.cases;

/** What a change tells the billing system to change: the closed list of {@code changes.csv} (docs/feed-contract.md). */
public enum ChangeField {
    /** Where the bills of a place go: postal code, town, line. Without a place: the customer's own address, for all places. */
    MAILING_ADDRESS,
    /** A word of {@code contracts.payment_method}. */
    PAYMENT_METHOD,
    /** The customer's e-mail address; empty: none. */
    EMAIL,
    /** The customer's telephone; empty: none. */
    PHONE,
    /** The customer's name. */
    CUSTOMER_NAME,
    /** The last day of the customer's use of the place. */
    USE_ENDS_ON,
    /** Who takes the place over from that day on. */
    NEW_CUSTOMER_NAME,
    NEW_CUSTOMER_BIRTH_PLACE,
    NEW_CUSTOMER_BIRTH_DATE,
    NEW_CUSTOMER_EMAIL,
    NEW_CUSTOMER_PHONE,
    NEW_CUSTOMER_TAX_NUMBER,
    NEW_CUSTOMER_REGISTRATION_NUMBER,
    NEW_CUSTOMER_REPRESENTATIVE,
    NEW_CUSTOMER_MAILING_ADDRESS,
    NEW_CUSTOMER_PAYMENT_METHOD,
    /** A meter's reading on the day, in the meter's unit. */
    METER_READING,
    /** Who is billed instead of the customer; the customer stays surety. */
    PAYER_NAME,
    /** A word of {@code contracts.billing_mode}. */
    BILLING_MODE,
    /** The bank account that the overpayment of a place is paid to; its holder follows. */
    OVERPAYMENT_REFUND_TO,
    OVERPAYMENT_REFUND_HOLDER,
    /** The overpayment of a place stays there and covers the next bills; the amount in forints on the day of the decision. */
    OVERPAYMENT_CARRIED_OVER,
    /** The instalments of what is overdue at a place: {@code 2026-12-10=12345 2027-01-10=12345}, in forints. */
    INSTALMENT_PLAN,
    /** The first and the last day on which a place takes no hot water. */
    HOT_WATER_SUSPENDED_FROM,
    HOT_WATER_SUSPENDED_UNTIL
}
