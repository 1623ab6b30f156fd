package hu.miho.portal.customers;

/** The group whose unit prices apply to a contract (feed contract: {@code customer_group}). */
public enum CustomerGroup {
    RESIDENTIAL,
    SEPARATELY_TREATED_INSTITUTION,
    OTHER
}
