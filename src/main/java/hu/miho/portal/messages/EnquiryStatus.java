package hu.miho.portal.messages;

/** How a message stands. */
public enum EnquiryStatus {
    /** Written without an account; the e-mail address is not confirmed yet, and no clerk sees it. */
    UNCONFIRMED,
    /** It is the office's turn, and the clock runs. */
    OPEN,
    ANSWERED,
    CLOSED;

    /** The key of its name. */
    public String textKey() {
        return "messages.status." + name();
    }
}
