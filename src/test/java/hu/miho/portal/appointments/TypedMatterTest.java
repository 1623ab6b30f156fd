package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.appointments.TypedMatter.Field;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypedMatterTest {

    @Test
    void bothNamesAreNeeded() {
        assertThat(matter(" ", "", "", "").problems())
                .extracting(TypedMatter.Problem::field)
                .containsExactly(Field.NAME_HU, Field.NAME_EN);
    }

    @Test
    void namesAndListsFitTheirColumns() {
        assertThat(matter("x".repeat(100), "x".repeat(100), "x".repeat(1000), "x".repeat(1000))
                        .problems())
                .isEmpty();
        assertThat(matter("x".repeat(101), "x".repeat(101), "x".repeat(1001), "x".repeat(1001))
                        .problems())
                .hasSize(4);
    }

    @Test
    void bothLanguagesListAsManyItems() {
        assertThat(matter("a", "b", "egy\n\n  kettő ", "one").problems())
                .extracting(TypedMatter.Problem::key)
                .containsExactly("appointments.matters.problem.other-number");
        assertThat(matter("a", "b", "egy\n\n  kettő ", "one\ntwo").problems()).isEmpty();
    }

    @Test
    void emptyLinesAndSpacesAreNoItems() {
        assertThat(matter("a", "b", "\n egy \r\n\n kettő", "").itemsHu()).containsExactly("egy", "kettő");
    }

    private static TypedMatter matter(String nameHu, String nameEn, String bringHu, String bringEn) {
        return new TypedMatter(nameHu, nameEn, 15, bringHu, bringEn, true, Set.of());
    }
}
