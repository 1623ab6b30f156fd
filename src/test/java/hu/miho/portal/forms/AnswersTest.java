package hu.miho.portal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is taken from the keyboard for each kind of field, and that the forms' fields can be told apart. */
class AnswersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "customer-id       | 12345678",
                "customer-id       | 123456789/",
                "customer-id       | 123456789/123456789",
                "meter-reading1    | 123456",
                "meter-reading1    | 12,3456",
                "meter-reading1    | -5",
                "meter-reading1    | sok",
                "arriving-email    | nincs",
                "arriving-phone    | 06 30",
                "arriving-phone    | hívjanak",
                "arriving-tax-no   | 1234",
                "arriving-tax-no   | 12345678-9-05"
            })
    void tellsWhatToMend(String field, String typed) {
        assertThat(problems(field, typed)).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "customer-id       | 123 456 789",
                "customer-id       | 123456789/00000001",
                "customer-id       | 123456789 / 1",
                "meter-reading1    | 0",
                "meter-reading1    | 87.5",
                "meter-reading1    | 12345,678",
                "arriving-email    | ilona@pelda.hu",
                "arriving-phone    | 06 (30) 123-4567",
                "arriving-tax-no   | 12345678-1-05",
                "arriving-name     | Ő"
            })
    void takesWhatIsRight(String field, String typed) {
        assertThat(problems(field, typed)).isEmpty();
    }

    @Test
    void whatDoesNotFitOnThePaperIsTooLong() {
        assertThat(problems("arriving-name", "x".repeat(201))).containsExactly("arriving-name");
        assertThat(problems("arriving-name", "x".repeat(200))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noTwoFieldsOfAFormHaveOneId(PaperForm form) {
        assertThat(form.fields()).extracting(FormField::id).doesNotHaveDuplicates();
        assertThat(PaperForm.named(form.slug())).contains(form);
    }

    private static List<String> problems(String field, String typed) {
        return new Answers(Map.of(field, typed))
                .problems(PaperForm.CHANGE_OF_OCCUPANT).stream()
                        .map(problem -> problem.field().id())
                        .toList();
    }
}
