package hu.miho.portal.billing;

/**
 * Where the money for a bill goes.
 *
 * @param name the account holder
 * @param accountNumber as a person types it
 * @param sample true when both are our placeholders, until the company's own are configured
 */
public record Payee(String name, String accountNumber, boolean sample) {}
