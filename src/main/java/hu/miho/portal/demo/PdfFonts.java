package hu.miho.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of the generated documents, read once: each document embeds the letters it uses. For one thread. */
final class PdfFonts {

    private final Face regular = new Face("Figtree-Regular.ttf");
    private final Face bold = new Face("Figtree-SemiBold.ttf");

    Face regular() {
        return regular;
    }

    Face bold() {
        return bold;
    }

    /** A font file and how wide its letters are. */
    static final class Face {

        private final TrueTypeFont font;
        private final Map<Character, Float> widths = new HashMap<>();

        private Face(String fileName) {
            font = read(fileName);
        }

        TrueTypeFont font() {
            return font;
        }

        /** The width of a text set in one point. */
        float width(String text) {
            float width = 0;
            for (int i = 0; i < text.length(); i++) {
                width += widths.computeIfAbsent(text.charAt(i), this::widthOf);
            }
            return width;
        }

        private float widthOf(char letter) {
            try {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
                return font.getAdvanceWidth(glyph) / (float) font.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static TrueTypeFont read(String fileName) {
            try (var file = PdfFonts.class.getResourceAsStream("/fonts/" + fileName)) {
                if (file == null) {
                    throw new IllegalStateException("no font " + fileName);
                }
                return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
