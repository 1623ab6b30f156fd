package hu.miho.portal.tariffs;

/** What a unit price is for (FEED.md, {@code unit_prices.csv}). */
public enum PriceItem {
    STANDING_CHARGE,
    HEAT_CHARGE,
    WATER_HEATING_CHARGE,
    OTHER
}
