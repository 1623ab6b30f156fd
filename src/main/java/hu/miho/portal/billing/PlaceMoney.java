package hu.miho.portal.billing;

import java.util.List;

/**
 * What one place of use owes or is owed, and what it was billed.
 *
 * @param balance as it stands today
 * @param bills the newest first
 */
public record PlaceMoney(AccountBalance balance, List<IssuedBill> bills) {

    public PlaceMoney {
        bills = List.copyOf(bills);
    }
}
