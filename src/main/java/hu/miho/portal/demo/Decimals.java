package hu.miho.portal.demo;

/**
 * Quantities in thousandths and prices in hundredths, as whole numbers: ten years of bills for a town are millions of
 * products, and each must be rounded half up as the feed contract says.
 */
final class Decimals {

    private Decimals() {}

    /** The quotient rounded half up, away from zero at the half, as {@link java.math.RoundingMode#HALF_UP}. */
    static long halfUp(long dividend, long divisor) {
        long rounded = (Math.abs(dividend) + divisor / 2) / divisor;
        return dividend < 0 ? -rounded : rounded;
    }

    /** {@code 6550} as {@code 6.550}. */
    static String quantity(long thousandths) {
        return plain(thousandths, 1000);
    }

    /** {@code 42000} as {@code 420.00}. */
    static String price(long hundredths) {
        return plain(hundredths, 100);
    }

    private static String plain(long value, int unit) {
        long positive = Math.abs(value);
        String fraction = Long.toString(unit + positive % unit).substring(1);
        return (value < 0 ? "-" : "") + positive / unit + "." + fraction;
    }
}
