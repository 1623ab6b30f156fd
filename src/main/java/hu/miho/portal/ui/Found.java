package hu.miho.portal.ui;

import java.io.Serializable;

/**
 * Something that a clerk's search has found.
 *
 * @param title what it is called: a name or a number
 * @param more what tells it from others
 * @param href the page that shows it
 */
public record Found(Kind kind, String title, String more, String href) implements Serializable {

    /** What is found, in the order in which it is listed. */
    public enum Kind {
        CUSTOMER,
        ACCOUNT,
        CASE,
        MESSAGE,
        BOOKING,
        INVOICE;

        /** Translation key of its name. */
        public String textKey() {
            return "backoffice.search.kind." + this;
        }
    }
}
