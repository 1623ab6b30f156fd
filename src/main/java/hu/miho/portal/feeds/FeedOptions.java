package hu.miho.portal.feeds;

/**
 * How a feed is to be taken.
 *
 * @param takenBy who asked for it, for the list of runs: a user name or the name of a job
 * @param allowRetire take a FULL feed even if it retires more than 2 % of the customers
 * @param dryRun look at it only: everything is done as if it were taken, and undone
 * @param progress hears how far the import has come
 */
public record FeedOptions(String takenBy, boolean allowRetire, boolean dryRun, FeedProgress progress) {

    public static FeedOptions by(String takenBy) {
        return new FeedOptions(takenBy, false, false, FeedProgress.SILENT);
    }

    public FeedOptions allowingRetire(boolean allow) {
        return new FeedOptions(takenBy, allow, dryRun, progress);
    }

    public FeedOptions tellingTo(FeedProgress listener) {
        return new FeedOptions(takenBy, allowRetire, dryRun, listener);
    }

    public FeedOptions lookingOnly(boolean only) {
        return new FeedOptions(takenBy, allowRetire, only, progress);
    }
}
