package hu.miho.portal.registration;

/** How a customer who is at the office comes to an account. */
public enum AccessWay {
    /** A new account, activated by a mailed link. */
    MAIL,
    /** A new account, activated by the code of a letter: for customers without an e-mail address on file. */
    LETTER,
    /** The customer ID joins an account that there is, when its owner agrees. */
    JOIN,
    /** The customer ID leaves an account that reads others too, when its owner agrees. */
    SEPARATE;

    /** Translation key of its name. */
    public String textKey() {
        return "registration.office.way." + this;
    }

    boolean opensAccount() {
        return this == MAIL || this == LETTER;
    }
}
