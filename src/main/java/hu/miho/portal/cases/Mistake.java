package hu.miho.portal.cases;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with an answer.
 *
 * @param part which field of a question with several; empty for the only one
 * @param textKey translation key of what is wrong and what to do
 * @param values what the text speaks of
 */
public record Mistake(String part, String textKey, List<Object> values) implements Serializable {

    public Mistake {
        values = List.copyOf(values);
    }

    static Mistake of(String textKey, Object... values) {
        return new Mistake("", "cases.problem." + textKey, List.of(values));
    }

    static Mistake ofPart(String part, String textKey) {
        return new Mistake(part, "cases.problem." + textKey, List.of());
    }
}
