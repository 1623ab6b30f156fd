package hu.miho.portal.tariffs;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit price and the days on which it holds.
 *
 * @param unit the feed's unit, such as {@code GJ} or {@code LM3/YEAR}
 * @param validTo the last day, before the next price; null when no other is known
 * @param net in forints a unit
 * @param vatPercent in percent
 * @param gross net and VAT, rounded to two decimals
 * @param source where it was published
 * @param sample whether it is invented, for want of a published one
 */
public record UnitPriceRow(
        PriceItem item,
        String unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        BigDecimal net,
        BigDecimal vatPercent,
        BigDecimal gross,
        String source,
        boolean sample) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
