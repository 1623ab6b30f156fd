package hu.miho.portal.cases;

/** What a document of a case is. */
public enum CaseDocumentKind {
    /** What was sent in. */
    REQUEST,
    /** What was sent in later, because the clerk had asked for it. */
    SUPPLEMENT,
    /** A file of the customer or the other party. */
    ATTACHED,
    /** What the clerk decided. */
    DECISION;

    public String textKey() {
        return "cases.document." + name();
    }
}
