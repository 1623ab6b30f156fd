package hu.miho.portal.registration;

/** A clerk's step for a customer's access cannot be done; {@link #reason()} says why. */
public class OfficeRefused extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** The customer has an account already. */
        HAS_ACCOUNT,
        /** The customer has none that could be joined to another or separated. */
        HAS_NO_ACCOUNT,
        /** The e-mail address belongs to an account already. */
        ADDRESS_TAKEN,
        /** No customer's account has the e-mail address. */
        NO_SUCH_ACCOUNT,
        /** The account reads only this customer. */
        ONLY_ONE,
        /** Another one is open for the customer. */
        OPEN_ALREADY,
        /** The address got too many of these mails today. */
        TOO_MANY_MAILS,
        /** It was finished or taken back meanwhile. */
        CLOSED,
        /** The billing system no longer names the customer. */
        NOT_A_CUSTOMER;

        /** Translation key of the text that says what to do. */
        public String textKey() {
            return "registration.office.refused." + this;
        }
    }

    private final Reason reason;

    OfficeRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
