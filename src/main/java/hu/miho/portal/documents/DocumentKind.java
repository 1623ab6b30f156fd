package hu.miho.portal.documents;

/** What a document is: the billing system's own three (FEED.md, {@code documents.csv}), and those of the portal. */
public enum DocumentKind {
    INVOICE,
    CONTRACT,
    LETTER,
    /** What the customer has sent in: a request, a supplement, a file. */
    SENT_IN,
    /** What the company has decided. */
    DECISION,
    /** The minutes of a complaint. */
    MINUTES
}
