package hu.miho.portal.cases;

/** What somebody wants to do with a case cannot be done; nothing has changed. */
public class CaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Its state forbids it. */
        STATE_FORBIDS,
        /** Somebody else has changed it since it was looked at. */
        CHANGED_MEANWHILE,
        /** Another clerk deals with it. */
        WITH_ANOTHER_CLERK,
        /** Answers are missing or wrong, or would change nothing. */
        INCOMPLETE,
        /** The same file is there already. */
        NOTHING_NEW,
        /** The customer, or the place, can only be read. */
        READ_ONLY,
        /** Too many attempts from one address on the net. */
        TOO_MANY_ATTEMPTS
    }

    private final Reason reason;

    public CaseRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String textKey() {
        return "cases.refused." + reason;
    }
}
