package hu.miho.portal.feeds;

import org.jspecify.annotations.Nullable;

/** A field's text does not fit its column. Thrown for each bad field of a feed, so it carries no stack trace. */
final class BadValue extends Exception {

    private final FeedReason reason;
    private final @Nullable String detail;
    private final FeedProblem.Severity severity;

    private BadValue(FeedReason reason, @Nullable String detail, FeedProblem.Severity severity) {
        super(null, null, false, false);
        this.reason = reason;
        this.detail = detail;
        this.severity = severity;
    }

    static BadValue refused(FeedReason reason) {
        return new BadValue(reason, null, FeedProblem.Severity.ERROR);
    }

    static BadValue refused(FeedReason reason, String detail) {
        return new BadValue(reason, detail, FeedProblem.Severity.ERROR);
    }

    /** The value counts as unknown, and the feed is taken all the same. */
    static BadValue countsAsUnknown(FeedReason reason) {
        return new BadValue(reason, null, FeedProblem.Severity.WARNING);
    }

    FeedReason reason() {
        return reason;
    }

    @Nullable
    String detail() {
        return detail;
    }

    FeedProblem.Severity severity() {
        return severity;
    }
}
