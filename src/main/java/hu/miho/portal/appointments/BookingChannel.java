package hu.miho.portal.appointments;

/** Who made a booking. */
public enum BookingChannel {
    /** The visitor, on this portal. */
    ONLINE,
    /** A clerk, for a caller or for somebody at the desk. */
    OFFICE
}
