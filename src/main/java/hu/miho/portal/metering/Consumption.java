package hu.miho.portal.metering;

/** What can be compared from month to month. */
public enum Consumption {

    /** The heat of the bills, in GJ: the dwelling's share of what the building's meter measured. */
    BILLED_HEAT("GJ"),

    /** The dwelling's own heat meters, in GJ. */
    HEAT_METERS("GJ"),

    /** Hot water in m³. */
    HOT_WATER("M3"),

    /** Units of heat cost allocators, which are no GJ. */
    ALLOCATORS("UNIT");

    private final String unit;

    Consumption(String unit) {
        this.unit = unit;
    }

    /** The feed's name of the unit. */
    public String unit() {
        return unit;
    }
}
