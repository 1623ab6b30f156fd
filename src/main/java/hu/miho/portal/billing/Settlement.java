package hu.miho.portal.billing;

import hu.miho.portal.shared.Forint;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is left to pay of each bill of a place, and what is left over.
 *
 * <p>The rule (feed contract, "Meaning"): balance = opening balance + bills − payments. A payment first covers the bill
 * that it names; the rest, and payments that name none, cover the oldest due item; what remains is credit. A correction
 * in the customer's favour covers the bill that it corrects in the same way. An opening debt is older than every bill.
 */
final class Settlement {

    private final Map<String, Forint> left = new HashMap<>();
    private final Map<String, Forint> namedPayments = new HashMap<>();
    private Forint openingDebt;
    private Forint pool;

    private Settlement(Forint opening) {
        openingDebt = opening.isPositive() ? opening : Forint.ZERO;
        pool = opening.isNegative() ? opening.negate() : Forint.ZERO;
    }

    static Settlement of(Forint opening, Collection<Bill> bills, Collection<PaymentRow> payments) {
        var settlement = new Settlement(opening);
        List<Bill> oldestFirst = bills.stream().sorted(Bill.OLDEST_DUE_FIRST).toList();
        oldestFirst.forEach(bill -> settlement.left.put(bill.invoiceNo(), bill.gross()));
        payments.forEach(settlement::take);
        oldestFirst.forEach(settlement::coverByItsOwnPayments);
        oldestFirst.forEach(settlement::giveItsCredit);
        settlement.coverOpeningDebt();
        oldestFirst.forEach(settlement::coverFromThePool);
        return settlement;
    }

    /** What is left to pay of a bill; never negative. */
    Forint outstanding(String invoiceNo) {
        return left.getOrDefault(invoiceNo, Forint.ZERO);
    }

    /** What is left to pay of the opening balance; never negative. */
    Forint openingDebt() {
        return openingDebt;
    }

    /** What has been paid beyond all bills; negative when more was refunded than there was. */
    Forint credit() {
        return pool;
    }

    /** What the payments that name a bill cover of it; for a credit note negative: what was refunded of it. */
    Forint coveredByItsOwnPayments(String invoiceNo) {
        return namedPayments.getOrDefault(invoiceNo, Forint.ZERO);
    }

    private void take(PaymentRow payment) {
        String named = payment.invoiceNo();
        if (named != null && left.containsKey(named)) {
            namedPayments.merge(named, payment.amount(), Forint::plus);
        } else {
            pool = pool.plus(payment.amount());
        }
    }

    /** Payments cover a bill, and refunds use up a credit note, down to nothing; what is beyond goes into the pool. */
    private void coverByItsOwnPayments(Bill bill) {
        Forint paid = coveredByItsOwnPayments(bill.invoiceNo());
        Forint covered = between(smaller(bill.gross(), Forint.ZERO), paid, larger(bill.gross(), Forint.ZERO));
        namedPayments.put(bill.invoiceNo(), covered);
        pool = pool.plus(paid.minus(covered));
        left.put(bill.invoiceNo(), bill.gross().minus(covered));
    }

    private void giveItsCredit(Bill bill) {
        Forint ownLeft = outstanding(bill.invoiceNo());
        if (ownLeft.isNegative()) {
            left.put(bill.invoiceNo(), Forint.ZERO);
            pool = pool.plus(ownLeft.negate());
            cover(bill.corrects(), smaller(ownLeft.negate(), pool));
        }
    }

    private void coverOpeningDebt() {
        Forint covered = between(Forint.ZERO, pool, openingDebt);
        openingDebt = openingDebt.minus(covered);
        pool = pool.minus(covered);
    }

    private void coverFromThePool(Bill bill) {
        cover(bill.invoiceNo(), pool);
    }

    /** Covers a bill from the pool, with no more than so much. */
    private void cover(@Nullable String invoiceNo, Forint atMost) {
        if (invoiceNo != null) {
            Forint covered = larger(smaller(outstanding(invoiceNo), atMost), Forint.ZERO);
            left.computeIfPresent(invoiceNo, (known, before) -> before.minus(covered));
            pool = pool.minus(covered);
        }
    }

    private static Forint between(Forint least, Forint wanted, Forint most) {
        return larger(least, smaller(wanted, most));
    }

    private static Forint smaller(Forint one, Forint other) {
        return one.min(other);
    }

    private static Forint larger(Forint one, Forint other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
