package hu.miho.portal.messages;

/** Something that cannot be done with a message. Nothing has changed. */
public class EnquiryRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; each has a text {@code messages.refused.<REASON>}. */
    public enum Reason {
        /** Too much has come from there within a short time. */
        TOO_MANY,
        /** What is typed has problems of form, which the form must not let through. */
        BAD_DATA,
        /** It can no longer be answered or taken up again. */
        NOT_OPEN,
        /** Somebody has answered or changed it since the page was shown. */
        CHANGED_MEANWHILE,
        /** The time for an answer cannot be extended: the topic does not allow it, it was extended before, or it is over. */
        NOT_EXTENDABLE
    }

    private final Reason reason;

    EnquiryRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The key of what to tell. */
    public String textKey() {
        return "messages.refused." + reason.name();
    }
}
