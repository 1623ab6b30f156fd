package hu.miho.portal.demo;

import hu.miho.portal.demo.Customer.Birth;
import hu.miho.portal.demo.Customer.Firm;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Invents customers, each with the next customer ID. */
final class People {

    /** The e-mail address of the feed's first customer, so that the demo can name it. */
    static final String FIRST_CUSTOMERS_EMAIL = "ugyfel@example.com";

    private static final int FIRST_ID = 210_400_105;
    private static final int STEP_OF_IDS = 7;

    private final Words familyNames = Words.of("family-names");
    private final Words women = Words.of("given-names-women");
    private final Words men = Words.of("given-names-men");
    private final Words birthPlaces = Words.of("birth-places");
    private final Words institutions = Words.of("institutions");
    private final Words companies = Words.of("companies");
    private int known;

    /** A person who lives in the dwelling. */
    Customer person(Random random, Dwelling home, LocalDate since, boolean withBirthPlace) {
        String name = name(random);
        String birthPlace = random.nextInt(100) < 60 ? "Miskolc" : birthPlaces.any(random);
        LocalDate birthDate = LocalDate.of(1934, 1, 1).plusDays(random.nextInt(70 * 365));
        var birth = new Birth(withBirthPlace ? birthPlace : null, birthDate);
        String email = random.nextInt(100) < 55 ? email(name) : null;
        if (known == 0) {
            email = FIRST_CUSTOMERS_EMAIL;
        }
        return new Customer(nextId(), Customer.RESIDENTIAL, name, birth, null, email, phone(random, 80), home, since);
    }

    /** The same person, known to the billing system a second time by another customer ID. */
    Customer again(Customer person, Dwelling home) {
        return new Customer(
                nextId(),
                person.kind(),
                person.name(),
                person.person(),
                null,
                null,
                person.phone(),
                home,
                person.since());
    }

    Customer institution(Random random, Dwelling home, LocalDate since) {
        String name = "Miskolci %s %s".formatted(name(random), institutions.any(random));
        return organisation("INSTITUTION", name, random, home, since);
    }

    /** A firm. The first one's name has quotation marks and a semicolon, which a CSV file must quote. */
    Customer firm(Random random, Dwelling home, LocalDate since, boolean quoted) {
        String family = familyNames.any(random);
        String name = quoted ? "\"%s és Társa\" Kft.; fióktelep" : "%s és Társa " + companies.any(random);
        return organisation("OTHER", name.formatted(family), random, home, since);
    }

    private Customer organisation(String kind, String name, Random random, Dwelling home, LocalDate since) {
        var numbers = new Firm(
                "%08d-2-05".formatted(10_000_000 + random.nextInt(80_000_000)),
                "05-09-%06d".formatted(random.nextInt(1_000_000)));
        String email = "hoszolgaltatas" + known + "@example.com";
        return new Customer(nextId(), kind, name, null, numbers, email, phone(random, 100), home, since);
    }

    private String name(Random random) {
        String family = familyNames.any(random);
        if (random.nextInt(100) < 45) {
            return family + " " + men.any(random);
        }
        return random.nextInt(100) < 12 ? family + " " + men.any(random) + "né" : family + " " + women.any(random);
    }

    private String email(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.toLowerCase(Locale.ROOT).replace(' ', '.') + "." + known + "@example.com";
    }

    private static @Nullable String phone(Random random, int percent) {
        if (random.nextInt(100) >= percent) {
            return null;
        }
        String network = random.nextBoolean() ? "46" : "30";
        return "+36" + network
                + (network.equals("46") ? 300_000 + random.nextInt(300_000) : 2_000_000 + random.nextInt(7_000_000));
    }

    private String nextId() {
        return Integer.toString(FIRST_ID + STEP_OF_IDS * known++);
    }
}
