package hu.miho.portal.cases;

/** What happened in a case. */
public enum CaseEventKind {
    /** Who did the next step in the customer's name. */
    BY_DELEGATE,
    INVITED,
    REMINDED,
    CONFIRMED_BY_OTHER,
    DENIED_BY_OTHER,
    ONE_SIDED,
    RECEIVED,
    REGISTERED,
    TAKEN,
    HANDED_OVER,
    SUPPLEMENT_ASKED,
    SUPPLEMENT_SENT,
    SCANNED,
    APPROVED,
    REFUSED,
    EXPORTED,
    RECORDING_REFUSED,
    CLOSED,
    WITHDRAWN;

    /** False for what happens among clerks and machines only. */
    public boolean isForCustomer() {
        return this != HANDED_OVER && this != RECORDING_REFUSED;
    }

    public String textKey() {
        return "cases.event." + name();
    }
}
