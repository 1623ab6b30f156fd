package hu.miho.portal.documents;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a document as pictures; a photo is a document of one page. */
final class PagePictures {

    /** The longer side, in pixels: an A4 page can be read on it. */
    private static final int LONGEST = 1500;

    private static final Set<String> PHOTOS = Set.of("image/jpeg", "image/png");

    private static final float LARGEST_SCALE = 1.8f;

    private PagePictures() {}

    private static boolean isPdf(byte[] document) {
        return FileTypes.mediaType(document).equals("application/pdf");
    }

    /** How many pages can be drawn; none of what is neither a PDF nor a photo. @throws IOException when it is damaged */
    static int count(byte[] document) throws IOException {
        if (!isPdf(document)) {
            return PHOTOS.contains(FileTypes.mediaType(document)) ? 1 : 0;
        }
        try (PDDocument pdf = open(document)) {
            return pdf.getNumberOfPages();
        }
    }

    /**
     * One page as PNG.
     *
     * @param page its number, from 0
     * @throws IOException when it cannot be drawn
     */
    static byte[] draw(byte[] document, int page) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(isPdf(document) ? page(document, page) : photo(document), "png", out);
        return out.toByteArray();
    }

    private static BufferedImage page(byte[] document, int page) throws IOException {
        try (PDDocument pdf = open(document)) {
            PDRectangle box = pdf.getPage(page).getCropBox();
            float longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(page, Math.min(LARGEST_SCALE, LONGEST / longest), ImageType.RGB);
        } catch (RuntimeException | StackOverflowError broken) {
            throw new IOException("the page cannot be drawn", broken);
        }
    }

    private static PDDocument open(byte[] document) throws IOException {
        return new BoundedPdf(new RandomAccessReadBuffer(document), IOUtils.createTempFileOnlyStreamCache()).parse();
    }

    /** Of a large one not every point is read. */
    private static BufferedImage photo(byte[] document) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(document))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("neither a PDF nor a photo");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, false, true);
                int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
                var some = reader.getDefaultReadParam();
                int step = Math.max(1, longest / LONGEST);
                some.setSourceSubsampling(step, step, 0, 0);
                return opaque(reader.read(0, some));
            } catch (RuntimeException broken) {
                throw new IOException("the photo cannot be read", broken);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage opaque(BufferedImage read) {
        double scale = Math.min(1, LONGEST / (double) Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) (read.getWidth() * scale));
        int height = Math.max(1, (int) (read.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(read, 0, 0, width, height, java.awt.Color.WHITE, null);
        graphics.dispose();
        return drawn;
    }
}
