package hu.miho.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** A list of words from the class path, one a line. */
final class Words {

    private final List<String> words;

    private Words(List<String> words) {
        this.words = words;
    }

    /** @param name the file's name without its ending, such as {@code streets} */
    static Words of(String name) {
        try (var file = Words.class.getResourceAsStream("/demo/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalArgumentException("no list of " + name);
            }
            return new Words(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String any(Random random) {
        return words.get(random.nextInt(words.size()));
    }

    String get(int index) {
        return words.get(index % words.size());
    }

    int size() {
        return words.size();
    }
}
