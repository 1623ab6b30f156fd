package hu.miho.portal.metering;

import hu.miho.portal.metering.MonthlyQuantity.Basis;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Twelve months up to the last one that is known, each beside the same month a year before.
 *
 * @param months twelve, the earliest first
 */
public record YearComparison(List<Month> months) {

    /** A month and the one a year before; null where nothing is known. */
    public record Month(
            YearMonth month,
            @Nullable MonthlyQuantity thisYear,
            @Nullable MonthlyQuantity yearBefore) {

        /** How much more than a year before; empty unless both are known. */
        public Optional<BigDecimal> difference() {
            return thisYear == null || yearBefore == null
                    ? Optional.empty()
                    : Optional.of(thisYear.quantity().subtract(yearBefore.quantity()));
        }
    }

    /**
     * Ends in the last month that is known wholly, for the first days of a month compare badly with a whole one. Empty when
     * no month is known.
     */
    static Optional<YearComparison> of(List<MonthlyQuantity> quantities) {
        SortedMap<YearMonth, MonthlyQuantity> byMonth = new TreeMap<>(
                quantities.stream().collect(Collectors.toMap(MonthlyQuantity::month, Function.identity())));
        return byMonth.isEmpty() ? Optional.empty() : Optional.of(endingIn(lastWhole(byMonth), byMonth));
    }

    private static YearMonth lastWhole(SortedMap<YearMonth, MonthlyQuantity> byMonth) {
        return byMonth.values().stream()
                .filter(quantity -> quantity.basis() != Basis.INCOMPLETE)
                .map(MonthlyQuantity::month)
                .max(Comparator.naturalOrder())
                .orElse(byMonth.lastKey());
    }

    private static YearComparison endingIn(YearMonth last, Map<YearMonth, MonthlyQuantity> byMonth) {
        return new YearComparison(Stream.iterate(last.minusMonths(11), month -> month.plusMonths(1))
                .limit(12)
                .map(month -> new Month(month, byMonth.get(month), byMonth.get(month.minusYears(1))))
                .toList());
    }

    public YearMonth first() {
        return months.getFirst().month();
    }

    public YearMonth last() {
        return months.getLast().month();
    }

    /** Whether a year before is known for any month. */
    public boolean hasYearBefore() {
        return months.stream().anyMatch(month -> month.yearBefore() != null);
    }

    /** Whether any of its quantities rests on this. */
    public boolean has(Basis basis) {
        return months.stream()
                .flatMap(month ->
                        Stream.of(Optional.ofNullable(month.thisYear()), Optional.ofNullable(month.yearBefore())))
                .flatMap(Optional::stream)
                .anyMatch(quantity -> quantity.basis() == basis);
    }
}
