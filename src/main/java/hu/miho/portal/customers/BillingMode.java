package hu.miho.portal.customers;

/** Whether each month's real consumption is billed, or level part bills with a settlement bill after them. */
public enum BillingMode {
    MONTHLY_ACTUAL,
    LEVEL_PAYMENT
}
