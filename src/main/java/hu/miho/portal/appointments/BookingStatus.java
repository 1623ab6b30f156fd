package hu.miho.portal.appointments;

/** What became of a booking. */
public enum BookingStatus {
    /** The visitor is expected. */
    BOOKED,
    /** The visitor has come, and waits or is being served. */
    ARRIVED,
    /** The visit is over. */
    SERVED,
    /** The visitor did not come. */
    NO_SHOW,
    /** Cancelled by the visitor. */
    CANCELLED,
    /** Cancelled by the office. */
    CANCELLED_BY_OFFICE;

    /** Whether it may become the other one by a clerk's word. */
    boolean canBecome(BookingStatus next) {
        return switch (this) {
            case BOOKED -> next == ARRIVED || next == SERVED || next == NO_SHOW || next == CANCELLED_BY_OFFICE;
            case ARRIVED -> next == SERVED || next == BOOKED;
            case NO_SHOW, SERVED -> next == BOOKED || next == ARRIVED;
            case CANCELLED, CANCELLED_BY_OFFICE -> false;
        };
    }

    /** The key of its name. */
    public String textKey() {
        return "appointments.status." + name();
    }
}
