package hu.miho.portal.billing;

import hu.miho.portal.shared.Forint;

/** Which way the balance of a running account leans. */
public enum BalanceKind {
    /** The customer owes: due already or not yet. */
    ARREARS,
    /** The company owes. */
    OVERPAYMENT,
    NONE;

    static BalanceKind of(Forint balance) {
        if (balance.isZero()) {
            return NONE;
        }
        return balance.isPositive() ? ARREARS : OVERPAYMENT;
    }
}
