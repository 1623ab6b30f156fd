package hu.miho.portal.feeds;

/** What the import of a feed is busy with, in this order. */
public enum FeedStep {
    READING,
    CHECKING,
    MERGING;

    /** The translation key of its name. */
    public String textKey() {
        return "feeds.step." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
