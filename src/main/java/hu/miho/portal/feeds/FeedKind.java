package hu.miho.portal.feeds;

/** How much of the billing system's data a feed carries. */
public enum FeedKind {
    /** Everything: what it no longer names is retired. */
    FULL,
    /** What changed since the feed it follows. */
    DELTA
}
