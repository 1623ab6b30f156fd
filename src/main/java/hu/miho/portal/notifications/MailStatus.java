package hu.miho.portal.notifications;

/** Where a mail stands. */
enum MailStatus {
    /** Waits to be sent, or sent again. */
    QUEUED,
    /** The mail server took it. */
    SENT,
    /** There is no mail server; it is shown where it would have been sent. */
    KEPT,
    /** Refused for good, or tried long enough. */
    FAILED
}
