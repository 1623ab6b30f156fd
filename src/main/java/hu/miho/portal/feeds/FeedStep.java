package hu.miho.portal.feeds;

import java.util.Locale;

/** What the import of a feed is busy with, in this order. */
public enum FeedStep {
    READING,
    DOCUMENTS,
    CHECKING,
    MERGING;

    /** The translation key of its name. */
    public String textKey() {
        return "feeds.step." + name().toLowerCase(Locale.ROOT);
    }
}
