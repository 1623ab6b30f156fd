package hu.miho.portal.forms;

import java.util.List;

/**
 * A part of a form with a heading.
 *
 * @param name names its texts
 * @param rows fields that stand side by side on paper, one or two a row
 */
public record FormSection(String name, List<List<FormField>> rows) {

    @SafeVarargs
    static FormSection of(String name, List<FormField>... rows) {
        return new FormSection(name, List.of(rows));
    }

    /** All its fields. */
    public List<FormField> fields() {
        return rows.stream().flatMap(List::stream).toList();
    }

    /** The key of its heading. */
    public String textKey() {
        return "forms.section." + name;
    }
}
