package hu.miho.portal.ui;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Makes PDF documents that are kept for years (PDF/A-3a) and read aloud (PDF/UA), with our font in them, from XHTML. All
 * look alike: {@code pdf/document.css}.
 */
public final class PdfDocument {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s"><head><title>%2$s</title><meta name="subject" content="%2$s"/>
            <bookmarks><bookmark name="%2$s" href="#top"/></bookmarks>
            <style>%3$s</style></head><body id="top">%4$s</body></html>""";

    /** Everything that is not a {@code Char} of XML 1.0: control characters, halves of pairs, non-characters. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private PdfDocument() {}

    /**
     * Makes a document.
     *
     * @param title as viewers show it
     * @param body well-formed XHTML; values in it went through {@link #escape}
     */
    public static byte[] render(String title, Locale language, String body) {
        String css = new String(resource("/pdf/document.css"), StandardCharsets.UTF_8);
        String html = PAGE.formatted(language.getLanguage(), escape(title), css, body);
        var out = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            font(builder, "Figtree-Regular.ttf", 400);
            font(builder, "Figtree-SemiBold.ttf", 600);
            builder.withHtmlContent(html, null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A text as it stands in XHTML. What XML knows no character for, and people paste all the same, becomes a space. */
    public static String escape(String text) {
        return HtmlUtils.htmlEscape(NO_XML.matcher(text).replaceAll(" "), "UTF-8");
    }

    /** A row of a table: what it is, and its value, in as many lines as it has. */
    public static String row(String label, String... lines) {
        return "<tr><th scope=\"row\">" + escape(label) + "</th><td>"
                + Arrays.stream(lines).map(PdfDocument::escape).collect(Collectors.joining("<br/>")) + "</td></tr>";
    }

    public static String paragraph(String text) {
        return "<p>" + escape(text) + "</p>";
    }

    /** Lines to sign on, side by side, each with whose it is below it. */
    public static String signatures(String... whose) {
        return Arrays.stream(whose)
                .map(who -> "<td>" + escape(who) + "</td>")
                .collect(Collectors.joining("", "<table class=\"signed-by\"><tr>", "</tr></table>"));
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(() -> open("/fonts/" + file), "Figtree", weight, FontStyle.NORMAL, true);
    }

    private static byte[] resource(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(PdfDocument.class.getResourceAsStream(name), name);
    }
}
