package hu.miho.portal.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * The feed's unit prices. Those of institutions and others from 2023-10-01 are the published ones; every other is
 * invented, and its source says so.
 */
final class UnitPrices {

    static final String RESIDENTIAL = "RESIDENTIAL";
    static final String INSTITUTION = "SEPARATELY_TREATED_INSTITUTION";
    static final String OTHER = "OTHER";

    private static final String SAMPLE = "mintaadat";
    private static final String PUBLISHED = "közzétett díj, 2023-10-01";
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 10, 1);
    private static final LocalDate RESIDENTIAL_RISE = LocalDate.of(2021, 10, 1);
    private static final LocalDate PUBLISHED_FROM = LocalDate.of(2023, 10, 1);

    private static final List<Price> ALL = List.of(
            new Price(RESIDENTIAL, Item.STANDING_CHARGE, "LM3/YEAR", LONG_AGO, 396_00, 5, SAMPLE),
            new Price(RESIDENTIAL, Item.STANDING_CHARGE, "LM3/YEAR", RESIDENTIAL_RISE, 420_00, 5, SAMPLE),
            new Price(RESIDENTIAL, Item.HEAT_CHARGE, "GJ", LONG_AGO, 3_020_00, 5, SAMPLE),
            new Price(RESIDENTIAL, Item.HEAT_CHARGE, "GJ", RESIDENTIAL_RISE, 3_200_00, 5, SAMPLE),
            new Price(RESIDENTIAL, Item.WATER_HEATING_CHARGE, "M3", LONG_AGO, 651_00, 5, SAMPLE),
            new Price(RESIDENTIAL, Item.WATER_HEATING_CHARGE, "M3", RESIDENTIAL_RISE, 690_00, 5, SAMPLE),
            new Price(RESIDENTIAL, Item.OTHER, "DB", LONG_AGO, 7_500_00, 27, SAMPLE),
            new Price(INSTITUTION, Item.STANDING_CHARGE, "LM3/YEAR", LONG_AGO, 431_50, 5, SAMPLE),
            new Price(INSTITUTION, Item.STANDING_CHARGE, "LM3/YEAR", PUBLISHED_FROM, 528_36, 5, PUBLISHED),
            new Price(INSTITUTION, Item.STANDING_CHARGE, "MW/YEAR", LONG_AGO, 12_691_200_00L, 5, SAMPLE),
            new Price(INSTITUTION, Item.STANDING_CHARGE, "MW/YEAR", PUBLISHED_FROM, 15_539_809_00L, 5, PUBLISHED),
            new Price(INSTITUTION, Item.HEAT_CHARGE, "GJ", LONG_AGO, 4_870_00, 5, SAMPLE),
            new Price(INSTITUTION, Item.HEAT_CHARGE, "GJ", PUBLISHED_FROM, 9_400_00, 5, PUBLISHED),
            new Price(INSTITUTION, Item.WATER_HEATING_CHARGE, "M3", LONG_AGO, 1_228_40, 5, SAMPLE),
            new Price(INSTITUTION, Item.WATER_HEATING_CHARGE, "M3", PUBLISHED_FROM, 2_369_61, 5, PUBLISHED),
            new Price(OTHER, Item.STANDING_CHARGE, "LM3/YEAR", LONG_AGO, 431_50, 5, SAMPLE),
            new Price(OTHER, Item.STANDING_CHARGE, "LM3/YEAR", PUBLISHED_FROM, 528_36, 5, PUBLISHED),
            new Price(OTHER, Item.STANDING_CHARGE, "MW/YEAR", LONG_AGO, 12_691_200_00L, 5, SAMPLE),
            new Price(OTHER, Item.STANDING_CHARGE, "MW/YEAR", PUBLISHED_FROM, 15_539_809_00L, 5, PUBLISHED),
            new Price(OTHER, Item.HEAT_CHARGE, "GJ", LONG_AGO, 4_870_00, 5, SAMPLE),
            new Price(OTHER, Item.HEAT_CHARGE, "GJ", PUBLISHED_FROM, 9_400_00, 5, PUBLISHED),
            new Price(OTHER, Item.WATER_HEATING_CHARGE, "M3", LONG_AGO, 1_228_40, 5, SAMPLE),
            new Price(OTHER, Item.WATER_HEATING_CHARGE, "M3", PUBLISHED_FROM, 2_369_61, 5, PUBLISHED));

    private UnitPrices() {}

    /** What is charged for, and its name on a bill. */
    enum Item {
        STANDING_CHARGE("Alapdíj"),
        HEAT_CHARGE("Hődíj"),
        WATER_HEATING_CHARGE("Vízfelmelegítési díj"),
        OTHER("Egyéb");

        private final String label;

        Item(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * @param group the customer group
     * @param hundredths the net price of one unit in hundredths of a forint
     * @param vatPercent whole percent
     * @param source where the price is from
     */
    record Price(
            String group,
            Item item,
            String unit,
            LocalDate validFrom,
            long hundredths,
            int vatPercent,
            String source) {}

    /** The price in force on a day. */
    static Price on(LocalDate day, String group, Item item, String unit) {
        Price found = null;
        for (Price price : ALL) {
            boolean fits = price.item == item && price.group.equals(group) && price.unit.equals(unit);
            if (fits && !price.validFrom.isAfter(day)) {
                found = price;
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("no price of %s per %s for %s on %s".formatted(item, unit, group, day));
        }
        return found;
    }

    static void writeTo(FeedPair feeds) {
        for (Price price : ALL) {
            feeds.happened(
                    price.validFrom,
                    FeedFile.UNIT_PRICES,
                    price.group,
                    price.item.name(),
                    price.unit,
                    price.validFrom.toString(),
                    Decimals.price(price.hundredths),
                    Integer.toString(price.vatPercent),
                    price.source);
        }
    }
}
