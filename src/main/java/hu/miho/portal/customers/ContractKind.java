package hu.miho.portal.customers;

/** Whether a public service contract follows the general terms or was agreed one by one. */
public enum ContractKind {
    GENERAL,
    INDIVIDUAL
}
