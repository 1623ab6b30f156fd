package hu.miho.portal.cases;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What was answered so far, as typed, by the name of the question; what was not answered is empty. */
public record Answers(Map<String, String> values) implements Serializable {

    public Answers {
        values = Map.copyOf(values);
    }

    public String of(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /** The lines of an answer with several parts. */
    List<String> lines(String name) {
        return of(name).lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    boolean is(String name, String value) {
        return of(name).equals(value);
    }
}
