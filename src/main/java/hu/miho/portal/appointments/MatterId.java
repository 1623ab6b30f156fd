package hu.miho.portal.appointments;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the id of a new matter from its first name. It stays when the name changes: bookings carry it. */
final class MatterId {

    private static final int LONGEST = 30;
    private static final int LONGEST_STEM = LONGEST - 3;

    private MatterId() {}

    /**
     * @param name with accents and all
     * @param isTaken whether another matter has an id
     */
    static String of(String name, Predicate<String> isTaken) {
        String stem = stem(name);
        return Stream.concat(Stream.of(stem), IntStream.iterate(2, n -> n + 1).mapToObj(n -> stem + "-" + n))
                .filter(id -> !isTaken.test(id))
                .findFirst()
                .orElseThrow();
    }

    private static String stem(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_STEM)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "ugy" : cut;
    }
}
