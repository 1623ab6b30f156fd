package hu.miho.portal.tariffs;

import hu.miho.portal.customers.CustomerGroup;
import java.util.List;

/**
 * The unit prices of a group of customers.
 *
 * @param current those that hold today, in the order of a bill
 * @param history all that are known, those to come as well; the latest first
 */
public record PriceList(CustomerGroup group, List<UnitPriceRow> current, List<UnitPriceRow> history) {

    /** Whether any price in force is invented. */
    public boolean hasSamples() {
        return current.stream().anyMatch(UnitPriceRow::sample);
    }
}
