package hu.miho.portal.shared;

/**
 * The billing system's data have been replaced by a newer feed.
 *
 * @param feedId the feed's name, rising from feed to feed
 * @param full whether it was a FULL feed, which retires what it no longer names
 */
public record FeedTaken(String feedId, boolean full) {}
