package hu.miho.portal.feeds;

import org.jspecify.annotations.Nullable;

/** The feed cannot be read any further: the one problem that it is refused for. */
final class FeedRefused extends Exception {

    private final FeedProblem problem;

    FeedRefused(FeedReason reason, @Nullable String file, @Nullable String value, @Nullable String detail) {
        super(reason.name());
        this.problem = new FeedProblem(FeedProblem.Severity.ERROR, file, null, null, value, reason, detail);
    }

    FeedProblem problem() {
        return problem;
    }
}
