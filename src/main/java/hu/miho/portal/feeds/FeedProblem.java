package hu.miho.portal.feeds;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a feed.
 *
 * @param severity an error refuses the whole feed, a warning does not
 * @param file unknown when the feed as a whole is meant
 * @param line the header is line 1; unknown when the file as a whole is meant
 * @param column as the header names it; unknown when the row as a whole is meant
 * @param value what stands there, cut to 200 characters; unknown when nothing can be quoted
 * @param detail fills the reason's text: what was expected
 */
public record FeedProblem(
        Severity severity,
        @Nullable String file,
        @Nullable Long line,
        @Nullable String column,
        @Nullable String value,
        FeedReason reason,
        @Nullable String detail) {

    public enum Severity {
        ERROR,
        WARNING
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
