package hu.miho.portal.feeds;

/** Another feed is being taken at this moment, perhaps by another process. Nothing was done. */
public class FeedBusy extends RuntimeException {

    FeedBusy() {
        super("another feed is being taken");
    }
}
