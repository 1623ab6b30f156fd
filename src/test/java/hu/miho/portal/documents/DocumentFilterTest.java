package hu.miho.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFilterTest {

    private static final DocumentRow LETTER = new DocumentRow(
            "D00000003",
            DocumentKind.LETTER,
            "Tájékoztató a fűtési idényről",
            LocalDate.of(2026, 9, 15),
            null,
            1L,
            null);

    @ParameterizedTest
    @CsvSource({
        ", , '', true",
        "LETTER, 2026, 'FUTESI idény', true",
        ", , ' tajekoztato ', true",
        ", , d0000, true",
        "INVOICE, , '', false",
        ", 2025, '', false",
        ", , számla, false",
    })
    void everyPartOfTheFilterMustFitWhateverTheAccents(
            @Nullable DocumentKind kind, @Nullable Integer year, String text, boolean fits) {
        assertThat(new DocumentFilter(kind, year, text).matches(LETTER)).isEqualTo(fits);
    }
}
