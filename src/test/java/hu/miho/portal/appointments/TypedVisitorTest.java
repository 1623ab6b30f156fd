package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input for every field of the booking form. */
class TypedVisitorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''     | a@b.hu | ''            | ''        | NAME missing",
                "12     | a@b.hu | ''            | ''        | NAME no-letters",
                "Kovács | ''     | ''            | ''        | EMAIL contact-missing",
                "Kovács | a@b    | ''            | ''        | EMAIL not-an-address",
                "Kovács | árpád@b.hu | ''        | ''        | EMAIL not-an-address",
                "Kovács | ''     | 12            | ''        | PHONE not-a-number",
                "Kovács | ''     | hívjanak      | ''        | PHONE not-a-number",
                "Kovács | a@b.hu | 06 30         | ''        | PHONE not-a-number",
                "Kovács | a@b.hu | ''            | 12345678  | CUSTOMER_ID not-nine-digits",
                "Kovács | a@b.hu | ''            | 12345678a | CUSTOMER_ID not-nine-digits"
            })
    void tellsWhatToMend(String name, String email, String phone, String customer, String problem) {
        assertThat(new TypedVisitor(name, email, phone, customer, "").problems(true))
                .singleElement()
                .satisfies(found -> assertThat(problem)
                        .isEqualTo(found.field() + " " + found.key().replaceAll(".*\\.", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kovács Ilona | ilona@pelda.hu | ''                | ''",
                "Kovács Ilona | ''             | 06 (46) 501-740   | ''",
                "Ő            | ''             | +36 30 123 4567   | 123 456 789/00000001"
            })
    void takesWhatIsRight(String name, String email, String phone, String customer) {
        assertThat(new TypedVisitor(name, email, phone, customer, "").problems(true))
                .isEmpty();
    }

    @Test
    void asksForNoContactAtTheDesk() {
        assertThat(new TypedVisitor("Kovács", "", "", "", "").problems(false)).isEmpty();
    }

    @Test
    void boundsTheNoteAndTheName() {
        assertThat(new TypedVisitor("K".repeat(201), "a@b.hu", "", "", "x".repeat(1001)).problems(true))
                .extracting(problem -> problem.field() + " " + problem.key().replaceAll(".*\\.", ""))
                .containsExactly("NAME too-long", "NOTE too-long");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "06 30 123 4567   | +36301234567",
                "06-30/123-4567   | +36301234567",
                "30 123 4567      | +36301234567",
                "+36 30 123 4567  | +36301234567",
                "0036 30 123 4567 | +36301234567",
                "06 (46) 501-740  | +3646501740",
                "46 501 740       | +3646501740",
                "+43 1 5850      |",
                "+43 1 58 50 12 34 | +43158501234"
            })
    void knowsOneNumberHoweverItIsTyped(String typed, String number) {
        assertThat(TypedVisitor.normalizedPhone(typed)).isEqualTo(number);
    }
}
