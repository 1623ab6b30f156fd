package hu.miho.portal.cases;

import hu.miho.portal.shared.Forint;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A debt paid in parts: the first amount as agreed, the rest in equal whole forints, what cannot be divided with the last.
 * The first is due on the tenth of the month after the plan begins, the others a month later each (<i>assumed</i>).
 *
 * @param parts at least two, by date
 */
record InstalmentSchedule(List<Part> parts) {

    private static final int DAY_OF_MONTH = 10;

    InstalmentSchedule {
        parts = List.copyOf(parts);
    }

    /** One payment. */
    record Part(LocalDate dueOn, Forint amount) implements Serializable {}

    /**
     * @param count how many parts, 2 or more
     * @param from the day on which the plan is asked for
     * @throws IllegalArgumentException when there is nothing to divide
     */
    static InstalmentSchedule of(Forint debt, Forint first, int count, LocalDate from) {
        long rest = debt.minus(first).amount();
        if (count < 2 || !first.isPositive() || rest < count - 1) {
            throw new IllegalArgumentException("a debt of " + debt.amount() + " in " + count + " parts");
        }
        LocalDate day = from.plusMonths(1).withDayOfMonth(DAY_OF_MONTH);
        var parts = new ArrayList<>(List.of(new Part(day, first)));
        long each = rest / (count - 1);
        for (int number = 1; number < count; number++) {
            long amount = number == count - 1 ? rest - each * (count - 2) : each;
            parts.add(new Part(day.plusMonths(number), Forint.of(amount)));
        }
        return new InstalmentSchedule(parts);
    }

    /** The smallest first amount: so many per cent of the debt, rounded up. */
    static Forint leastFirst(Forint debt, int percent) {
        return Forint.of((debt.amount() * percent + 99) / 100);
    }

    /** As the billing system reads it. */
    @Override
    public String toString() {
        return parts.stream()
                .map(part -> part.dueOn() + "=" + part.amount().amount())
                .collect(Collectors.joining(" "));
    }
}
