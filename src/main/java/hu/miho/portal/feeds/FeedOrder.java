package hu.miho.portal.feeds;

import org.jspecify.annotations.Nullable;

/** Whether a feed's turn has come: ids rise, and a DELTA builds on the very feed taken before it. */
final class FeedOrder {

    private FeedOrder() {}

    /** True when this is the feed taken last, offered again. */
    static boolean isTheSameAgain(Manifest manifest, FeedRunRepository.@Nullable LastTaken last) {
        return last != null
                && last.feedId().equals(manifest.feedId())
                && last.checksum().equals(manifest.checksum());
    }

    static void check(Manifest manifest, FeedRunRepository.@Nullable LastTaken last, Problems problems) {
        if (last == null) {
            if (manifest.kind() == FeedKind.DELTA) {
                refuse("follows", manifest.follows(), FeedReason.FIRST_MUST_BE_FULL, null, problems);
            }
            return;
        }
        int order = manifest.feedId().compareTo(last.feedId());
        if (order == 0) {
            refuse("feed_id", manifest.feedId(), FeedReason.SAME_ID_OTHER_CONTENT, null, problems);
        } else if (order < 0) {
            refuse("feed_id", manifest.feedId(), FeedReason.LOWER_ID, last.feedId(), problems);
        } else if (manifest.kind() == FeedKind.DELTA && !last.feedId().equals(manifest.follows())) {
            refuse("follows", manifest.follows(), FeedReason.DOES_NOT_FOLLOW, last.feedId(), problems);
        }
    }

    private static void refuse(
            String field, @Nullable String value, FeedReason reason, @Nullable String detail, Problems problems) {
        problems.add(
                new FeedProblem(FeedProblem.Severity.ERROR, FeedSource.MANIFEST, null, field, value, reason, detail));
    }
}
