package hu.miho.portal.demo;

import java.time.LocalDate;
import java.util.Random;

/** How a customer pays their bills. */
enum PayingHabit {
    /** On the day the bill is issued. */
    AT_ONCE,
    /** Some days before the bill is due, or by direct debit on the day. */
    PUNCTUAL,
    /** Some days or weeks too late. */
    LATE,
    /** Every other month two bills together. */
    TWO_AT_ONCE,
    /** As punctual ones, until two or three months ago. */
    STOPPED,
    /** As punctual ones, but only half of the last bill but one, and nothing of the last. */
    PARTLY;

    /** The day on which such a customer pays a bill. */
    LocalDate payday(Bill bill, Terms.Method method, Random random) {
        return switch (this) {
            case AT_ONCE -> bill.issuedOn();
            case LATE -> bill.dueOn().plusDays(5 + random.nextInt(20));
            default ->
                method == Terms.Method.DIRECT_DEBIT
                        ? bill.dueOn()
                        : bill.dueOn().minusDays(random.nextInt(9));
        };
    }
}
