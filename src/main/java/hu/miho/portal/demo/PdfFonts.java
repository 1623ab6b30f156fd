package hu.miho.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of the generated documents, read once: each document embeds the letters it uses. */
final class PdfFonts {

    private final TrueTypeFont regular = read("Figtree-Regular.ttf");
    private final TrueTypeFont bold = read("Figtree-SemiBold.ttf");

    TrueTypeFont regular() {
        return regular;
    }

    TrueTypeFont bold() {
        return bold;
    }

    private static TrueTypeFont read(String name) {
        try (var file = PdfFonts.class.getResourceAsStream("/demo/fonts/" + name)) {
            if (file == null) {
                throw new IllegalStateException("no font " + name);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
