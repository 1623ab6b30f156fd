package hu.miho.portal.appointments;

/** A matter that cannot be saved so. Nothing has changed. */
public class MatterRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; each has a text {@code appointments.matters.refused.<REASON>}. */
    public enum Reason {
        /** Another matter has that name. */
        NAME_TAKEN,
        /** Visitors would have nothing to choose any more. */
        LAST_ACTIVE,
        /** Another clerk has saved it since it was shown. */
        CHANGED,
        /** What is typed has problems of form, which the form must not let through. */
        BAD_DATA
    }

    private final Reason reason;

    MatterRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The key of what to tell the clerk. */
    public String textKey() {
        return "appointments.matters.refused." + reason.name();
    }
}
