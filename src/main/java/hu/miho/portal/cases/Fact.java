package hu.miho.portal.cases;

import java.io.Serializable;

/**
 * Something that the portal knows, shown above the questions instead of being asked.
 *
 * @param labelKey translation key
 * @param value a text, or a translation key
 * @param isKey which of the two
 */
public record Fact(String labelKey, String value, boolean isKey) implements Serializable {

    static Fact text(String labelKey, String value) {
        return new Fact(labelKey, value, false);
    }

    static Fact key(String labelKey, String valueKey) {
        return new Fact(labelKey, valueKey, true);
    }
}
