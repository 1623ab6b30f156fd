package hu.miho.portal.cases;

import java.io.Serializable;
import java.util.List;

/**
 * Something that has to be said: a consequence, a deadline.
 *
 * @param textKey translation key
 * @param values what the text speaks of
 */
public record Told(String textKey, List<Object> values) implements Serializable {

    public Told {
        values = List.copyOf(values);
    }

    static Told of(String textKey, Object... values) {
        return new Told(textKey, List.of(values));
    }
}
