package hu.miho.portal.customers;

import java.util.EnumSet;
import java.util.Set;

/** A part of a customer's affairs that a delegate may be let into. */
public enum AccessArea {
    /** Bills, running account and documents. */
    MONEY,
    /** Meters, readings and consumption. */
    METERS,
    /** The customer's data and contracts. */
    DATA,
    /** Cases and messages, read and written in the customer's name. Whoever may do that sees the rest too. */
    CASES;

    /** All that is open to whoever is let into some. */
    public static Set<AccessArea> opened(Set<AccessArea> areas) {
        if (areas.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(areas.contains(CASES) ? EnumSet.allOf(AccessArea.class) : areas);
    }

    /** Translation key of its name. */
    public String textKey() {
        return "customers.area." + this;
    }
}
