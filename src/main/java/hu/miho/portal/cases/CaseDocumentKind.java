package hu.miho.portal.cases;

/** What a document of a case is. */
public enum CaseDocumentKind {
    /** What was sent in. */
    REQUEST,
    /** What was sent in later, because the clerk had asked for it. */
    SUPPLEMENT,
    /** What the clerk decided. */
    DECISION;

    public String textKey() {
        return "cases.document." + name();
    }
}
