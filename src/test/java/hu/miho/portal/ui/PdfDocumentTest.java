package hu.miho.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.PdfStandards;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are what they claim to be, whatever somebody has typed or pasted. */
class PdfDocumentTest {

    @Test
    void aDocumentKeepsBothStandardsAndItsLanguage() throws IOException {
        byte[] pdf = PdfDocument.render(
                "Őrült „idézőjel” & <jel>",
                Formats.HUNGARIAN,
                "<h1>Árvíztűrő</h1><p>tükörfúrógép</p><ul><li>egy</li></ul><table><tr><th scope=\"row\">Hol</th><td>itt</td></tr></table>");
        assertThat(PdfStandards.brokenIn(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("hu");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Őrült „idézőjel” & <jel>");
            assertThat(new PDFTextStripper().getText(document)).contains("Árvíztűrő", "tükörfúrógép");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sortörés Wordből:\u000b vége",
                "lapdobás \f és nulla \u0000 vége",
                "fél \ud83d pár vége",
                "nem karakter \ufffe vége",
                "mosoly \ud83d\ude42, 中文, עברית vége",
                "szóz\u2060árt\u00a0\u00adkötő\u200b vége"
            })
    void whateverIsPastedADocumentComesAndKeepsTheStandards(String pasted) throws IOException {
        byte[] pdf =
                PdfDocument.render(pasted, Formats.HUNGARIAN, "<h1>Cím</h1><p>" + PdfDocument.escape(pasted) + "</p>");
        assertThat(PdfStandards.brokenIn(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("vége");
        }
    }

    @Test
    void aDocumentThatClaimsNothingBreaksBothStandards() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(out);
        }
        assertThat(PdfStandards.brokenIn(out.toByteArray()))
                .anyMatch(broken -> broken.startsWith("3a "))
                .anyMatch(broken -> broken.startsWith("ua1 "));
    }

    @Test
    void anImageWithoutWordsIsNoticed() {
        byte[] pdf = PdfDocument.render(
                "Kép",
                Locale.ENGLISH,
                "<h1>Kép</h1><p><img src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\"/></p>");
        assertThat(PdfStandards.brokenIn(pdf)).isNotEmpty();
    }
}
