package hu.miho.portal.feeds;

import java.util.Locale;

/** Why a feed or a row of it is refused or warned about; the sources are the sentences of the feed contract. */
public enum FeedReason {
    // the feed as a whole
    NOT_A_FEED,
    ARCHIVE_BROKEN,
    ARCHIVE_TOO_LARGE,
    UNSAFE_NAME,
    LINK,
    SAME_NAME_TWICE,
    MANIFEST_MISSING,
    MANIFEST_BROKEN,
    MANIFEST_FIELD,
    UNKNOWN_FILE,
    UNLISTED_FILE,
    STRAY_FILE,
    FILE_NOT_IN_FULL_FEED,
    SAME_ID_OTHER_CONTENT,
    LOWER_ID,
    DOES_NOT_FOLLOW,
    FIRST_MUST_BE_FULL,
    TOO_MANY_RETIRED,
    // a file
    FILE_MISSING,
    WRONG_CHECKSUM,
    WRONG_ROW_COUNT,
    NO_HEADER,
    UNKNOWN_COLUMN,
    MISSING_COLUMN,
    COLUMN_TWICE,
    BROKEN_QUOTES,
    // a row
    WRONG_FIELD_COUNT,
    DUPLICATE_KEY,
    UNKNOWN_REFERENCE,
    SUM_DIFFERS,
    LINES_DO_NOT_SUM,
    DOCUMENT_MISSING,
    DOCUMENT_TOO_LARGE,
    // a value
    BAD_BYTES,
    CONTROL_CHARACTER,
    EMPTY,
    TOO_LONG,
    NOT_DIGITS,
    NOT_A_DATE,
    NOT_A_DECIMAL,
    NOT_WHOLE_FORINTS,
    NOT_A_LINE_NUMBER,
    NOT_A_CHECKSUM,
    NOT_IN_LIST,
    OUT_OF_RANGE,
    BEFORE_ITS_START,
    // warnings
    NOT_AN_EMAIL,
    NOT_A_PHONE,
    OFF_ITS_PRODUCT,
    OVERLAPPING_OCCUPANTS,
    OTHER_PLACES_INVOICE,
    // on our side
    INTERRUPTED,
    OUR_FAULT;

    /** The key of its text, which may quote the problem's detail as {@code {0}}. */
    public String textKey() {
        return "feeds.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
