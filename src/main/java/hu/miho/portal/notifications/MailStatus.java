package hu.miho.portal.notifications;

import java.util.Set;

/** Where a mail stands. */
public enum MailStatus {
    /** Waits to be sent, or sent again. */
    QUEUED,
    /** The mail server took it. */
    SENT,
    /** There is no mail server; it is shown where it would have been sent. */
    KEPT,
    /** Refused for good, or tried long enough. */
    FAILED;

    /** What a clerk may have to look after. */
    static final Set<MailStatus> UNFINISHED = Set.of(QUEUED, FAILED);

    /** Translation key of its name. */
    public String textKey() {
        return "notifications.status." + name();
    }
}
