package hu.miho.portal.content;

/** What a notice is about. */
public enum NewsKind {
    /** Shown on the first pages. */
    NEWS,
    /** No heat or hot water somewhere for a time: shown above every page of those whom it concerns. */
    OUTAGE;

    /** Translation key of its name. */
    public String textKey() {
        return "content.news.kind." + this;
    }
}
