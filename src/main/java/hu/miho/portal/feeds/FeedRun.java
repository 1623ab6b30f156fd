package hu.miho.portal.feeds;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to take a feed.
 *
 * @param source the folder's or archive's name
 * @param takenBy who asked for it: a user name or the name of a job
 * @param feedId as the manifest names it; unknown when the manifest cannot be read
 * @param finishedAt unknown while the attempt is under way
 * @param errors how many errors were found in all, not only those listed in the report
 * @param warnings how many warnings were found in all
 */
public record FeedRun(
        long id,
        String source,
        String takenBy,
        @Nullable String feedId,
        @Nullable FeedKind kind,
        FeedOutcome outcome,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long errors,
        long warnings) {}
