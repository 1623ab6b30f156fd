package hu.miho.portal.demo;

import hu.miho.portal.demo.Terms.Method;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes the payments of one tenancy, and the direct debits that a bank refused. */
final class Cashier {

    private static final long OVERPAYMENT = 15_000;

    private final DemoFeedPlan plan;
    private final FeedPair feeds;
    private final Household household;
    private final Tenancy tenancy;
    private final Random random;
    private final List<Bill> waiting = new ArrayList<>();
    private int payments;
    private long credit;

    Cashier(DemoFeedPlan plan, FeedPair feeds, Household household, Tenancy tenancy) {
        this.plan = plan;
        this.feeds = feeds;
        this.household = household;
        this.tenancy = tenancy;
        this.random = household.random();
    }

    void settle(List<Bill> bills) {
        openingBalance();
        for (Bill bill : bills) {
            settle(bill);
        }
        if (household.plays(Story.OVERPAID)) {
            pay("", plan.until().minusDays(3), OVERPAYMENT, method());
        }
    }

    /** Arrears are paid without naming a bill; a credit makes the first payment smaller. */
    private void openingBalance() {
        Long opening = tenancy.openingBalance();
        if (opening != null && opening > 0) {
            pay("", plan.firstBilled().atDay(20), opening, method());
        } else if (opening != null) {
            credit = -opening;
        }
    }

    private void settle(Bill bill) {
        LocalDate payday = tenancy.habit().payday(bill, tenancy.terms().method(), random);
        if (bill.gross() <= 0) {
            refund(bill);
        } else if (refused(bill)) {
            feeds.happened(
                    bill.dueOn(),
                    FeedFile.DIRECT_DEBIT_REFUSALS,
                    bill.number(),
                    bill.dueOn().toString(),
                    "fedezethiány");
            pay(bill.number(), bill.dueOn().plusDays(12), bill.gross(), "PAYMENT_SLIP");
        } else {
            switch (tenancy.habit()) {
                case TWO_AT_ONCE -> payWithTheNext(bill, payday);
                case STOPPED -> payUntilStopped(bill, payday);
                case PARTLY -> payPartly(bill, payday);
                default -> pay(bill.number(), payday, bill.gross(), method());
            }
        }
    }

    private void refund(Bill bill) {
        if (bill.gross() < 0) {
            LocalDate day = tenancy.habit() == PayingHabit.AT_ONCE
                    ? bill.issuedOn()
                    : bill.issuedOn().plusDays(10);
            pay(bill.number(), day, bill.gross(), "BANK_TRANSFER");
        }
    }

    /** One payment for several bills comes as several rows of one day. */
    private void payWithTheNext(Bill bill, LocalDate payday) {
        waiting.add(bill);
        if (waiting.size() == 2) {
            String method = method();
            waiting.forEach(paid -> pay(paid.number(), payday, paid.gross(), method));
            waiting.clear();
        }
    }

    private void payUntilStopped(Bill bill, LocalDate payday) {
        if (bill.issuedOn().isBefore(plan.until().minusDays(75))) {
            pay(bill.number(), payday, bill.gross(), method());
        }
    }

    private void payPartly(Bill bill, LocalDate payday) {
        YearMonth lastButOne = plan.lastBilled().minusMonths(1);
        YearMonth month = YearMonth.from(bill.to());
        if (month.equals(lastButOne)) {
            pay(bill.number(), payday, bill.gross() / 200 * 100, method());
        } else if (month.isBefore(lastButOne)) {
            pay(bill.number(), payday, bill.gross(), method());
        }
    }

    private boolean refused(Bill bill) {
        if (tenancy.terms().method() != Method.DIRECT_DEBIT) {
            return false;
        }
        if (!household.plays(Story.DIRECT_DEBIT_REFUSED)) {
            return random.nextInt(250) == 0;
        }
        YearMonth month = YearMonth.from(bill.to());
        return month.equals(plan.lastBilled().minusMonths(2))
                || month.equals(plan.lastBilled().minusMonths(8));
    }

    private void pay(String invoiceNo, LocalDate day, long owed, String method) {
        long used = Math.clamp(owed - 1, 0, credit);
        credit -= used;
        long amount = owed - used;
        feeds.happened(
                day,
                FeedFile.PAYMENTS,
                "F" + tenancy.numbered(++payments),
                tenancy.customer().id(),
                tenancy.placeNo(),
                invoiceNo,
                day.toString(),
                Long.toString(amount),
                method);
    }

    /** Who has a slip sometimes pays at the counter, in cash or by card. */
    private String method() {
        int draw = random.nextInt(100);
        if (tenancy.terms().method() != Method.PAYMENT_SLIP || draw >= 20) {
            return tenancy.terms().method().name();
        }
        return draw < 8 ? "CASH" : "CARD";
    }
}
