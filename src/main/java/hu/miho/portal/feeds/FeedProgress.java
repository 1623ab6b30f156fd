package hu.miho.portal.feeds;

/** Hears how far the import of a feed has come. Called often, from the importing thread: answer quickly. */
@FunctionalInterface
public interface FeedProgress {

    FeedProgress SILENT = (step, done, total) -> {};

    /**
     * @param done how much of the step is behind us: bytes while reading, steps otherwise
     * @param total how much there is, zero when that is unknown
     */
    void at(FeedStep step, long done, long total);
}
