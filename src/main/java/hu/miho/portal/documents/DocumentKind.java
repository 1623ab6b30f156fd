package hu.miho.portal.documents;

/** What a document of the billing system is (FEED.md, {@code documents.csv}). */
public enum DocumentKind {
    INVOICE,
    CONTRACT,
    LETTER
}
