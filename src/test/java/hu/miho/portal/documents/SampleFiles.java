package hu.miho.portal.documents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as people send them. */
final class SampleFiles {

    private SampleFiles() {}

    /** A PDF with so many empty pages. */
    static byte[] pdf(int pages) {
        try (var document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.setDocumentId(1L); // the same bytes each time
        document.save(bytes);
        return bytes.toByteArray();
    }

    static byte[] jpeg() {
        return picture("jpg", 64, 48);
    }

    static byte[] png() {
        return picture("png", 64, 48);
    }

    /** A picture that is red above and blue below, so that one sees how it is turned. */
    static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width, height - height / 2);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A few kilobytes that say they are so many points of nothing. */
    static byte[] pngBomb(int width, int height) {
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 1);
        byte[] signature = Arrays.copyOf(png(), 8);
        return PicturesTest.joined(
                signature,
                PicturesTest.chunk("IHDR", head.array()),
                PicturesTest.chunk("IDAT", deflated(new byte[1 << 20])),
                PicturesTest.chunk("IEND", new byte[0]));
    }

    static byte[] deflated(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
