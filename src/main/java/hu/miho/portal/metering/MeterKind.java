package hu.miho.portal.metering;

/** What a meter measures (FEED.md, {@code meters.csv}). */
public enum MeterKind {

    /** Heat of a substation or a unit, in GJ. */
    HEAT_METER,

    /** Shares a building's heat between flats; its units are no quantity of heat. */
    HEAT_COST_ALLOCATOR,

    /** Hot water in m³. */
    HOT_WATER_METER
}
