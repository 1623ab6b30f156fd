package hu.miho.portal.appointments;

import java.io.Serializable;
import java.util.List;

/**
 * What people come to the office for, in the reader's language.
 *
 * @param id names it for ever
 * @param name as it stands in the list
 * @param minutes how long it takes: a multiple of 15
 * @param bring what to bring, an item each; may be empty
 */
public record Matter(String id, String name, int minutes, List<String> bring) implements Serializable {

    public Matter {
        bring = List.copyOf(bring);
    }
}
