package hu.miho.portal.content;

/** Whom a notice concerns. */
public enum NewsAudience {
    /** Everybody, visitors too. */
    ALL,
    /** Customers with a place of use in some buildings. */
    BUILDINGS,
    /** Customers with a place of use behind some substations (<i>hőközpont</i>). */
    SUBSTATIONS;

    /** Translation key of its name. */
    public String textKey() {
        return "content.news.audience." + this;
    }
}
