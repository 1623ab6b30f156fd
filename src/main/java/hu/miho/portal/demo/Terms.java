package hu.miho.portal.demo;

import org.jspecify.annotations.Nullable;

/**
 * What a contract agrees on.
 *
 * @param group the customer group, which chooses the unit prices
 * @param capacity contracted capacity in thousandths of a kilowatt; 0 in a general contract
 * @param byCapacity whether the standing charge is by capacity rather than by heated volume
 * @param payer who gets the bills instead of the customer
 */
record Terms(
        String group,
        Method method,
        Mode mode,
        long capacity,
        boolean byCapacity,
        @Nullable Payer payer) {

    enum Method {
        PAYMENT_SLIP,
        DIRECT_DEBIT,
        BANK_TRANSFER
    }

    enum Mode {
        MONTHLY_ACTUAL,
        LEVEL_PAYMENT
    }

    /** Another payer and their address. */
    record Payer(String name, String postalCode, String city, String addressLine) {}

    static Terms residential(Method method, Mode mode, @Nullable Payer payer) {
        return new Terms(UnitPrices.RESIDENTIAL, method, mode, 0, false, payer);
    }

    String kind() {
        return capacity > 0 ? "INDIVIDUAL" : "GENERAL";
    }
}
