package hu.miho.portal.registration;

/** A step of a delegation cannot be done; {@link #reason()} says why. */
public class DelegationRefused extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** The address is the holder's own. */
        OWN_ADDRESS,
        /** The same one has an open delegation of that customer. */
        OPEN_ALREADY,
        /** The address, or the holder, got too many of these mails today. */
        TOO_MANY_MAILS,
        /** The holder has neither an account nor an address on file: they can agree at the desk only. */
        NO_ADDRESS,
        /** It has ended, expired or was answered meanwhile. */
        CLOSED,
        /** The billing system no longer names the customer. */
        NOT_A_CUSTOMER;

        /** Translation key of the text that says what to do. */
        public String textKey() {
            return "registration.delegation.refused." + this;
        }
    }

    private final Reason reason;

    DelegationRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
