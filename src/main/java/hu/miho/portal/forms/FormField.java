package hu.miho.portal.forms;

import java.util.List;

/**
 * One thing that a form asks for.
 *
 * @param id unique in its form, such as {@code tenant-phone}: who, and what
 * @param what the part of the id that names the label, such as {@code phone}
 * @param options the names of what can be chosen; empty unless it is a choice
 */
public record FormField(String id, String what, FieldKind kind, List<String> options) {

    static FormField of(String who, String what, FieldKind kind) {
        return new FormField(who + "-" + what, what, kind, List.of());
    }

    static FormField choice(String who, String what, String... options) {
        return new FormField(who + "-" + what, what, FieldKind.CHOICE, List.of(options));
    }

    /** The key of its label. */
    public String labelKey() {
        return "forms.field." + what;
    }

    /** The key of one of its options. */
    public String optionKey(String option) {
        return "forms.option." + what + "." + option;
    }
}
