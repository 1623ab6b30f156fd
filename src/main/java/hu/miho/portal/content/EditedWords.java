package hu.miho.portal.content;

import hu.miho.portal.shared.SavedContent;
import java.util.List;
import java.util.Optional;

/**
 * What clerks have written instead of the words that templates of one kind came with.
 *
 * @param kind begins the keys of the history
 */
record EditedWords<W>(ContentHistory saved, String kind, Class<W> type) {

    /** Empty while nobody has edited that template. */
    Optional<SavedContent<W>> latest(String name) {
        return saved.latest(key(name), type);
    }

    /** Every state that was saved, the latest first. */
    List<SavedContent<W>> history(String name) {
        return saved.of(key(name), type);
    }

    /**
     * Saves words, in the caller's transaction.
     *
     * @param problems what is wrong with them, which the form must not let through
     * @throws ContentChanged when a colleague saved meanwhile
     * @throws IllegalArgumentException when there are problems
     */
    void save(String name, int base, W words, W original, List<?> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("the words do not fit");
        }
        saved.save(key(name), base, words, original, type);
    }

    private String key(String name) {
        return kind + "/" + name;
    }
}
