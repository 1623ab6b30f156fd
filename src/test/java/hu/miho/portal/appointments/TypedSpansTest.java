package hu.miho.portal.appointments;

import static hu.miho.portal.appointments.Plans.span;
import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.appointments.TypedSpans.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How clerks may type hours and breaks, and what they are told when it cannot be read. */
class TypedSpansTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"8:00–15:00", "8-15", "08:00-15:00", " 8.00 - 15.00 ", "8 — 15:00", "8:00\u2060–\u206015:00"})
    void readsWhatPeopleType(String text) {
        var typed = new TypedSpans(text);
        assertThat(typed.problemAsOne()).isEmpty();
        assertThat(typed.spans()).containsExactly(span("08:00", "15:00"));
    }

    @Test
    void nothingIsNone() {
        assertThat(new TypedSpans("  ").problemAsOne()).isEmpty();
        assertThat(new TypedSpans("  ").spans()).isEmpty();
    }

    @Test
    void severalAreSortedAndWrittenAsTheyAreRead() {
        var typed = new TypedSpans("12-12:30; 10:00–10:15");
        assertThat(typed.problem()).isEmpty();
        assertThat(TypedSpans.write(typed.spans())).isEqualTo("10:00–10:15, 12:00–12:30");
        assertThat(new TypedSpans(TypedSpans.write(typed.spans())).spans()).isEqualTo(typed.spans());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reggel          | NO_SPAN",
                "8:00            | NO_SPAN",
                "8-25            | NO_SPAN",
                "8:00-15:60      | NO_SPAN",
                "8-9,            | NO_SPAN",
                "8-24            | NO_SPAN",
                "8:07-15         | NOT_QUARTERS",
                "15-8            | ORDER",
                "8-8             | ORDER",
                "10-11, 10:45-12 | OVERLAP",
                "10-12, 10-12    | OVERLAP",
            })
    void saysWhatIsWrong(String text, Problem problem) {
        assertThat(new TypedSpans(text).problem()).contains(problem);
    }

    @Test
    void oneAfterTheOtherDoNotOverlapAndAreTwo() {
        var typed = new TypedSpans("8-10, 10-12");
        assertThat(typed.problem()).isEmpty();
        assertThat(typed.problemAsOne()).contains(Problem.MANY);
    }
}
