package hu.miho.portal.shared;

/**
 * An amount of money in whole Hungarian forints; the forint has no smaller unit in use. Positive is owed to the company
 * wherever an amount is a balance.
 *
 * @param amount whole forints, may be negative
 */
public record Forint(long amount) implements Comparable<Forint> {

    public static final Forint ZERO = new Forint(0);

    public static Forint of(long amount) {
        return amount == 0 ? ZERO : new Forint(amount);
    }

    /** @throws ArithmeticException when the sum does not fit */
    public Forint plus(Forint other) {
        return of(Math.addExact(amount, other.amount));
    }

    /** @throws ArithmeticException when the difference does not fit */
    public Forint minus(Forint other) {
        return of(Math.subtractExact(amount, other.amount));
    }

    public Forint negate() {
        return of(Math.negateExact(amount));
    }

    public boolean isZero() {
        return amount == 0;
    }

    public boolean isPositive() {
        return amount > 0;
    }

    public boolean isNegative() {
        return amount < 0;
    }

    public Forint min(Forint other) {
        return amount <= other.amount ? this : other;
    }

    @Override
    public int compareTo(Forint other) {
        return Long.compare(amount, other.amount);
    }
}
