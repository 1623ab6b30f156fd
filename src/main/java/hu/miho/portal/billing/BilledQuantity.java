package hu.miho.portal.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** How much of something a bill charges for its period. */
record BilledQuantity(LocalDate from, LocalDate to, BigDecimal quantity) {

    boolean isForOneMonth() {
        return YearMonth.from(from).equals(YearMonth.from(to));
    }

    YearMonth month() {
        return YearMonth.from(from);
    }
}
