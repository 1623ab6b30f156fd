package hu.miho.portal.registration;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.registration.TypedIdentity.Field;
import hu.miho.portal.registration.TypedIdentity.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedIdentityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate BORN = LocalDate.of(1987, 4, 14);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789",
                "123456789/00000001",
                "123 456 789",
                " 123456789 / 00000001 ",
                "123456789/",
                "123\u00a0456\u202f789"
            })
    void takesEveryFormOfTheCustomerIdOnTheBill(String typed) {
        assertThat(problems(typed, "Miskolc", BORN, "a@example.com")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
                    ''                   | missing    | 0
                    '   '                | missing    | 0
                    /00000001            | missing    | 0
                    12345678             | length     | 8
                    1234567890           | length     | 10
                    1                    | length     | 1
                    12345678900000001    | length     | 17
                    12345678a            | not-digits | 0
                    123-456-789          | not-digits | 0
                    kilenc               | not-digits | 0
                    １２３４５６７８９   | not-digits | 0
                    +123456789           | not-digits | 0
                    """)
    void tellsWhatIsWrongWithACustomerId(String typed, String what, int count) {
        assertThat(problems(typed, "Miskolc", BORN, "a@example.com"))
                .containsExactly(new Problem(Field.CUSTOMER_ID, "registration.problem.customer-id." + what, count));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Miskolc", "Hódmezővásárhely", "Sátoralja-Újhely", "Å", "Київ", " Budapest 8. ", "L'Aquila"})
    void takesThePlacesWherePeopleAreBorn(String typed) {
        assertThat(problems("123456789", typed, BORN, "a@example.com")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''      | missing
                    '  '    | missing
                    3530    | no-letters
                    -       | no-letters
                    """)
    void tellsWhatIsWrongWithABirthPlace(String typed, String what) {
        assertThat(problems("123456789", typed, BORN, "a@example.com"))
                .containsExactly(new Problem(Field.BIRTH_PLACE, "registration.problem.birth-place." + what, 0));
    }

    @Test
    void refusesABirthPlaceThatNoColumnHolds() {
        assertThat(problems("123456789", "M".repeat(200), BORN, "a@example.com"))
                .isEmpty();
        assertThat(problems("123456789", "M".repeat(201), BORN, "a@example.com"))
                .containsExactly(new Problem(Field.BIRTH_PLACE, "registration.problem.birth-place.too-long", 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
                    null       | missing
                    2026-11-23 | future
                    2987-04-14 | future
                    1906-11-21 | too-old
                    0087-04-14 | too-old
                    """)
    void tellsWhatIsWrongWithABirthDate(LocalDate typed, String what) {
        assertThat(problems("123456789", "Miskolc", typed, "a@example.com"))
                .containsExactly(new Problem(Field.BIRTH_DATE, "registration.problem.birth-date." + what, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "1906-11-22", "2004-02-29"})
    void takesEveryPossibleBirthDate(LocalDate typed) {
        assertThat(problems("123456789", "Miskolc", typed, "a@example.com")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kovacs.ilona@pelda.hu",
                "  kovacs.ilona@pelda.hu ",
                "Kovacs.Ilona@Pelda.HU",
                "ilona+miho@pelda.co.uk",
                "o'brien@example.com",
                "1@a.bc"
            })
    void takesAddressesThatMailReaches(String typed) {
        assertThat(problems("123456789", "Miskolc", BORN, typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                        | missing
                    `  `                      | missing
                    kovacs.ilona              | no-at
                    kovacs.ilona.pelda.hu     | no-at
                    kovacs.ilona@             | no-ending
                    kovacs.ilona@pelda        | no-ending
                    kovacs.ilona@pelda.       | no-ending
                    @pelda.hu                 | not-an-address
                    kovács@pelda.hu           | not-an-address
                    kovacs ilona@pelda.hu     | not-an-address
                    kovacs..ilona@pelda.hu    | not-an-address
                    .kovacs@pelda.hu          | not-an-address
                    kovacs@@pelda.hu          | not-an-address
                    kovacs@pelda,hu.hu        | not-an-address
                    kovacs@-pelda.hu          | not-an-address
                    a@b.hu, c@d.hu            | not-an-address
                    a@b.hu%0aBcc:c@d.hu       | not-an-address
                    """)
    void tellsWhatIsWrongWithAnAddress(String typed, String what) {
        assertThat(problems("123456789", "Miskolc", BORN, typed))
                .containsExactly(new Problem(Field.EMAIL, "registration.problem.email." + what, 0));
    }

    @Test
    void refusesAnAddressThatNoColumnHolds() {
        assertThat(problems("123456789", "Miskolc", BORN, "a@" + "bcdefgh.".repeat(25) + "hu"))
                .containsExactly(new Problem(Field.EMAIL, "registration.problem.email.too-long", 0));
    }

    @Test
    void namesAllProblemsInTheOrderOfTheForm() {
        assertThat(TypedIdentity.EMPTY.problems(TODAY))
                .extracting(Problem::field)
                .containsExactly(Field.values());
    }

    private static List<Problem> problems(String customerId, String birthPlace, LocalDate birthDate, String email) {
        return new TypedIdentity(customerId, birthPlace, birthDate, email).problems(TODAY);
    }
}
