package hu.miho.portal.identity;

/** What a link sent by mail is for. A link opens nothing but its own purpose. */
public enum LinkPurpose {
    /** A registered customer chooses a password; its payload is the registration's. */
    ACTIVATION,
    /** The owner of an account chooses a new password. */
    PASSWORD_RESET,
    /** The owner of an account shows that a new e-mail address is theirs. */
    EMAIL_CHANGE,
    /** A new member of staff chooses a password. */
    STAFF_ACTIVATION,
    /** Whoever wrote a message without an account shows that the e-mail address is theirs. */
    MESSAGE_CONFIRMATION,
    /** A customer registered by a clerk chooses a password; its payload is the registration's id and the address. */
    OFFICE_ACTIVATION,
    /** The owner of an account agrees that it reads one customer ID more, or less. */
    ACCOUNT_IDS,
    /** A customer agrees to a delegation that a clerk has begun. */
    DELEGATION_APPROVAL,
    /** A delegate takes on what a customer lets them do. */
    DELEGATION
}
