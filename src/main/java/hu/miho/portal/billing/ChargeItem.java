package hu.miho.portal.billing;

/** What a line of a bill charges for. */
public enum ChargeItem {
    STANDING_CHARGE,
    HEAT_CHARGE,
    WATER_HEATING_CHARGE,
    OTHER
}
