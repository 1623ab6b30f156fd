package hu.miho.portal.tariffs;

import hu.miho.portal.customers.CustomerGroup;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unit prices, for everyone: consumer law wants prices within reach without an account. */
@Service
@Transactional(readOnly = true)
public class UnitPriceService {

    private final UnitPriceRepository prices;
    private final Clock clock;

    UnitPriceService(UnitPriceRepository prices, Clock clock) {
        this.prices = prices;
        this.clock = clock;
    }

    /** A group's prices; both lists are empty when none are known. */
    @PreAuthorize("permitAll()")
    public PriceList prices(CustomerGroup group) {
        var known = prices.ofGroup(group);
        var rows = known.stream()
                .map(price -> price.toRow(lastDay(price, known)))
                .sorted(Comparator.comparing(UnitPriceRow::validFrom)
                        .reversed()
                        .thenComparing(UnitPriceRow::item)
                        .thenComparing(UnitPriceRow::unit))
                .toList();
        var today = LocalDate.now(clock);
        var current = rows.stream()
                .filter(row -> row.holdsOn(today))
                .sorted(Comparator.comparing(UnitPriceRow::item).thenComparing(UnitPriceRow::unit))
                .toList();
        return new PriceList(group, current, rows);
    }

    private static @Nullable LocalDate lastDay(UnitPrice price, List<UnitPrice> known) {
        return known.stream()
                .filter(price::isFollowedBy)
                .map(UnitPrice::validFrom)
                .min(Comparator.naturalOrder())
                .map(next -> next.minusDays(1))
                .orElse(null);
    }
}
