package hu.miho.portal.appointments;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The number of a booking, as {@code IDP-7K3M-92QX}: eight letters and digits that are not taken for one another. */
final class Reference {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final Pattern EIGHT = Pattern.compile("[" + LETTERS + "]{8}");

    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** One for a new booking. Should another have it, the table's key refuses it, and {@link Taking} draws again. */
    static String next() {
        return random(RANDOM);
    }

    static String random(RandomGenerator random) {
        return form(random.ints(8, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining()));
    }

    /** What somebody typed from a slip: small letters, spaces and a missing {@code IDP} do not matter. */
    static Optional<String> read(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        String eight = letters.length() == 11 && letters.startsWith("IDP") ? letters.substring(3) : letters;
        return EIGHT.matcher(eight).matches() ? Optional.of(form(eight)) : Optional.empty();
    }

    private static String form(String eight) {
        return "IDP-" + eight.substring(0, 4) + "-" + eight.substring(4);
    }
}
