package hu.miho.portal.appointments;

/** A time that cannot be held, booked, moved or cancelled. Nothing has changed. */
public class BookingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; each has a text {@code appointments.refused.<REASON>}. */
    public enum Reason {
        /** Somebody else has the time, or it can no longer be booked. */
        TAKEN,
        /** The hold is over. */
        HOLD_OVER,
        /** A hold can be extended once. */
        EXTENDED_ALREADY,
        /** Holds from this network already have their share of the day. */
        TOO_MUCH_HELD,
        /** Too much has come from this address within a short time. */
        TOO_MANY_ATTEMPTS,
        /** The e-mail address or telephone already has as many open bookings as one may have. */
        TOO_MANY_OPEN,
        /** The booking was cancelled, or the visit is over. */
        NOT_OPEN,
        /** Nothing new is booked for this matter any more. */
        MATTER_OFF,
        /** What is typed has problems of form, which the form must not let through. */
        BAD_DATA
    }

    private final Reason reason;

    BookingRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The key of what to tell the visitor. */
    public String textKey() {
        return "appointments.refused." + reason.name();
    }
}
