package hu.miho.portal.messages;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.messages.TypedWriter.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be wrong with what somebody types about themselves. */
class TypedWriterTest {

    @ParameterizedTest(name = "{0} | {1} | {2} | {3}: {4}")
    @CsvSource(
            nullValues = "NULL",
            value = {
                "Kovács Ilona, ilona@example.com, '', '', ''",
                "Kovács Ilona, ILONA@Example.com, 06 30 123 4567, 123456789/00000001, ''",
                "'', ilona@example.com, '', '', name.missing",
                "123, ilona@example.com, '', '', name.missing",
                "Kovács Ilona, '', '', '', email.missing",
                "Kovács Ilona, ilona@, '', '', email.not-an-address",
                "Kovács Ilona, ilona@example.com, 12, '', phone.not-a-number",
                "Kovács Ilona, ilona@example.com, '', 12345678, customer-id.not-nine-digits"
            })
    void problemsOfForm(String name, String email, String phone, String customerId, String problem) {
        assertThat(new TypedWriter(name, email, phone, customerId, "").problems(true))
                .extracting(Problem::key)
                .containsExactlyElementsOf(
                        problem.isEmpty() ? java.util.List.of() : java.util.List.of("messages.problem." + problem));
    }

    @ParameterizedTest
    @CsvSource({"'', true", "ilona@, false"})
    void aClerkMayLeaveTheAddressOutButNotWriteAWrongOne(String email, boolean fine) {
        assertThat(new TypedWriter("Kovács Ilona", email, "", "", "")
                        .problems(false)
                        .isEmpty())
                .isEqualTo(fine);
    }
}
