package hu.miho.portal.metering;

/** How a reading came about (FEED.md, {@code readings.csv}). */
public enum ReadingKind {
    ACTUAL,
    ESTIMATED,
    CUSTOMER_REPORTED
}
