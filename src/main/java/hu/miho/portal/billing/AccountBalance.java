package hu.miho.portal.billing;

import hu.miho.portal.shared.Forint;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the running account of a place stands today.
 *
 * @param balance opening balance + bills − payments; negative is an overpayment
 * @param kind which way it leans
 * @param overdue what should have been paid by now; zero when nothing
 * @param nextDueOn the next due date, today included, of a bill with something left to pay; null when there is none
 * @param nextDueAmount what is to be paid by that date; null when there is none
 * @param payFirst the number of the bill that is due first of those with something left to pay; null when there is none
 * @param lastPayment the last money that came in; null when none has
 */
public record AccountBalance(
        Forint balance,
        BalanceKind kind,
        Forint overdue,
        @Nullable LocalDate nextDueOn,
        @Nullable Forint nextDueAmount,
        @Nullable String payFirst,
        @Nullable LastPayment lastPayment) {

    /** The balance without its sign: what its kind is to the amount of. */
    public Forint amount() {
        return balance.isNegative() ? balance.negate() : balance;
    }

    public boolean isOverdue() {
        return overdue.isPositive();
    }
}
