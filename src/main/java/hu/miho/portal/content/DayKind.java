package hu.miho.portal.content;

/** Why the office keeps the hours it keeps on a day. */
public enum DayKind {
    /** As every week, open or closed. */
    REGULAR,
    /** A public holiday by law. */
    PUBLIC_HOLIDAY,
    /** A day off that a Saturday is worked for (yearly decree). */
    TRANSFERRED_REST,
    /** A Saturday that is worked for a day off; it has hours of its own. */
    TRANSFERRED_WORK,
    /** Closed for a reason of the company's own. */
    CLOSURE;

    /** Whether clerks write such days down; the others follow from the week and from the law. */
    public boolean isGivenByClerks() {
        return this != REGULAR && this != PUBLIC_HOLIDAY;
    }
}
