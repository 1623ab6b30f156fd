package hu.miho.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDocumentTest {

    @Test
    void hungarianSpreadsheetsReadItsAccentsAndColumns() {
        byte[] csv = CsvDocument.write(List.of(List.of("Ügy", "Óra"), List.of("Műszaki; fűtés", "1,5")));
        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(csv, StandardCharsets.UTF_8)).isEqualTo("\ufeffÜgy;Óra\r\n\"Műszaki; fűtés\";1,5\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1+1", "-2+3", "@SUM(A1)", " =1+1", "\t=1", "\r=1", "|calc"})
    void whatLooksLikeAFormulaStaysWords(String field) {
        assertThat(written(field)).startsWith("'" + field.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "-3,5", "12", "Név-jegyzék", "a=b"})
    void numbersAndWordsStayAsTheyAre(String field) {
        assertThat(written(field)).isEqualTo(field);
    }

    /** The field as a spreadsheet reads it. */
    private static String written(String field) {
        String line = new String(CsvDocument.write(List.of(List.of(field))), StandardCharsets.UTF_8)
                .substring(1)
                .replaceFirst("\r\n$", "");
        return line.startsWith("\"") ? line.substring(1, line.length() - 1).replace("\"\"", "\"") : line;
    }
}
