package hu.miho.portal.feeds;

import java.util.Locale;

/** What came of an attempt to take a feed. */
public enum FeedOutcome {
    /** Still under way, or the process ended before it could say what came of it. */
    RUNNING,
    /** Taken whole: the portal shows its data. */
    TAKEN,
    /** Only looked at: it is good, the counts say what it would change, and nothing changed. */
    CHECKED,
    /** The same feed again: nothing changed. */
    NOTHING_TO_DO,
    /** Not taken: the report says why, and nothing changed. */
    REFUSED,
    /** Not taken because something broke on our side (disk, database, process): nothing changed. */
    FAILED;

    /** The translation key of its name. */
    public String textKey() {
        return "feeds.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True when the portal now holds the feed's data. */
    public boolean isGood() {
        return this == TAKEN || this == NOTHING_TO_DO;
    }
}
