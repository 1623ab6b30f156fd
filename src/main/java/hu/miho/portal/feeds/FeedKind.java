package hu.miho.portal.feeds;

import java.util.Locale;

/** How much of the billing system's data a feed carries. */
public enum FeedKind {
    /** Everything: what it no longer names is retired. */
    FULL,
    /** What changed since the feed it follows. */
    DELTA;

    /** The translation key of its name. */
    public String textKey() {
        return "feeds.kind." + name().toLowerCase(Locale.ROOT);
    }
}
