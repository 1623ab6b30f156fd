package hu.miho.portal.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody is looking for: every word has to begin a word of the customer's text. Digits that are typed in groups may
 * belong together, and a telephone number may come with or without 06 or +36.
 *
 * @param alternatives of which one has to be met; each is words that all have to be there
 */
record SearchWords(List<List<String>> alternatives) {

    /** What is shorter finds half the town. */
    private static final int SHORTEST = 2;

    private static final int MOST_WORDS = 8;
    private static final Pattern DIGITS_IN_GROUPS = Pattern.compile("[0-9 +()/.-]+");
    private static final Pattern BEFORE_AREA_CODE = Pattern.compile("^(06|0036|36)(?=[0-9]{6})");

    /** Empty when too little was typed. */
    static Optional<SearchWords> of(String typed) {
        List<String> words =
                Folding.words(typed).stream().distinct().limit(MOST_WORDS).toList();
        if (words.stream().mapToInt(String::length).max().orElse(0) < SHORTEST) {
            return Optional.empty();
        }
        var alternatives = new ArrayList<List<String>>();
        alternatives.add(words);
        if (DIGITS_IN_GROUPS.matcher(typed.strip()).matches()) {
            String digits = typed.replaceAll("[^0-9]", "");
            alternatives.add(List.of(digits));
            alternatives.add(List.of(BEFORE_AREA_CODE.matcher(digits).replaceFirst("")));
        }
        return Optional.of(new SearchWords(alternatives.stream().distinct().toList()));
    }

    /** A condition of SQL on a folded text, with a mark for each of {@link #patterns}. */
    String condition(String column) {
        return alternatives.stream()
                .map(words -> words.stream().map(word -> column + " like ?").collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Folded words have nothing in them that stands for anything else. */
    List<String> patterns() {
        return alternatives.stream()
                .flatMap(List::stream)
                .map(word -> "% " + word + "%")
                .toList();
    }

    /** What a name that fits best begins with. */
    String first() {
        return alternatives.getFirst().getFirst();
    }
}
