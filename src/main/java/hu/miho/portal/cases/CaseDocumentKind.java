package hu.miho.portal.cases;

/** What a document of a case is. */
public enum CaseDocumentKind {
    /** What was sent in. */
    REQUEST,
    /** What the other party has answered; for clerks, not for the customer. */
    STATEMENT,
    /** What was sent in later, because the clerk had asked for it. */
    SUPPLEMENT,
    /** A file of the customer or the other party. */
    ATTACHED,
    /** What the clerk decided. */
    DECISION;

    /** Whether it says what the customer has sent in. */
    public boolean isOfCustomer() {
        return this == REQUEST || this == SUPPLEMENT;
    }

    public String textKey() {
        return "cases.document." + name();
    }
}
