package hu.miho.portal.metering;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What was used in a month.
 *
 * @param quantity in the unit of its meters or bills
 * @param basis what it rests on
 */
public record MonthlyQuantity(YearMonth month, BigDecimal quantity, Basis basis) {

    /** What a month's quantity rests on; of several meters the weakest counts. */
    public enum Basis {

        /** Read or billed. */
        MEASURED,

        /** Between readings of which one is an estimate, or that lie in other months and were shared out by days. */
        ESTIMATED,

        /** Not all days of the month lie between readings, so there may have been more. */
        INCOMPLETE;

        Basis weaker(Basis other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }
}
