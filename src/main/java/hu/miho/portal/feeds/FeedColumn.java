package hu.miho.portal.feeds;

/**
 * A column of a file of the feed.
 *
 * @param name as the header names it
 * @param target what the portal's table calls it
 * @param required false where an empty field means "not known"
 * @param key whether it is part of what names the row
 */
record FeedColumn(String name, String target, ColumnType type, boolean required, boolean key) {

    static FeedColumn key(String name, ColumnType type) {
        return new FeedColumn(name, name, type, true, true);
    }

    static FeedColumn required(String name, ColumnType type) {
        return new FeedColumn(name, name, type, true, false);
    }

    static FeedColumn optional(String name, ColumnType type) {
        return new FeedColumn(name, name, type, false, false);
    }

    /** For names that databases keep for themselves. */
    FeedColumn storedAs(String otherName) {
        return new FeedColumn(name, otherName, type, required, key);
    }
}
