package hu.miho.portal.appointments;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A matter as clerks edit it, and what is wrong with its form.
 *
 * @param nameHu as it stands in the Hungarian list
 * @param nameEn as it stands in the English list
 * @param minutes how long it takes: a multiple of 15, at most 120
 * @param bringHu what to bring, one item a line; may be empty
 * @param bringEn the same items in English
 * @param active whether something new can be booked for it
 * @param counters the counters that serve it
 */
public record TypedMatter(
        String nameHu,
        String nameEn,
        int minutes,
        String bringHu,
        String bringEn,
        boolean active,
        Set<Integer> counters)
        implements Serializable {

    /** The durations to choose from, in minutes. */
    public static final List<Integer> DURATIONS = List.of(15, 30, 45, 60, 75, 90, 105, 120);

    static final int LONGEST_NAME = 100;
    static final int LONGEST_LIST = 1000;

    /** The fields that can have problems, in the order of the form. */
    public enum Field {
        NAME_HU,
        NAME_EN,
        BRING_HU,
        BRING_EN;

        /** The key of its label. */
        public String textKey() {
            return "appointments.matters." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Something to mend in one field.
     *
     * @param key translation key of the text beside the field; {@code key + ".short"} is the text of the summary
     */
    public record Problem(Field field, String key) {}

    public TypedMatter {
        counters = Set.copyOf(counters);
    }

    /** What has to be mended before it can be saved. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        add(problems, Field.NAME_HU, nameProblem(nameHu));
        add(problems, Field.NAME_EN, nameProblem(nameEn));
        add(problems, Field.BRING_HU, listProblem(itemsHu()));
        String list = listProblem(itemsEn());
        add(
                problems,
                Field.BRING_EN,
                list == null && itemsHu().size() != itemsEn().size() ? "other-number" : list);
        return problems;
    }

    List<String> itemsHu() {
        return items(bringHu);
    }

    List<String> itemsEn() {
        return items(bringEn);
    }

    /** The same, served by these counters. */
    TypedMatter servedBy(Set<Integer> others) {
        return new TypedMatter(nameHu, nameEn, minutes, bringHu, bringEn, active, others);
    }

    /** The counters as they are written in the log. */
    String counterList() {
        return new TreeSet<>(counters).toString();
    }

    private static List<String> items(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static @Nullable String nameProblem(String name) {
        if (name.isBlank()) {
            return "missing";
        }
        return name.strip().length() > LONGEST_NAME ? "too-long" : null;
    }

    private static @Nullable String listProblem(List<String> items) {
        return String.join("\n", items).length() > LONGEST_LIST ? "list-too-long" : null;
    }

    private static void add(List<Problem> problems, Field field, @Nullable String what) {
        if (what != null) {
            problems.add(new Problem(field, "appointments.matters.problem." + what));
        }
    }
}
