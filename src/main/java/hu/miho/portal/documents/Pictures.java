package hu.miho.portal.documents;

import hu.miho.portal.documents.AttachmentRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Cleans a photo or scan, and opens it once to see that it is one; how large it would be is asked before. */
final class Pictures {

    private static final int WIDEST = 30_000;
    private static final int ROUGH = 256;

    private Pictures() {}

    /**
     * @param mostPixels how large a picture is opened
     * @return the same picture without what is not to be seen in it
     * @throws AttachmentRefused when it is damaged or too large
     */
    static byte[] cleaned(byte[] source, AttachmentType type, long mostPixels) {
        byte[] cleaned = type == AttachmentType.JPEG ? Jpeg.cleaned(source) : Png.cleaned(source);
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(cleaned))) {
            reader.setInput(in, false, true);
            checkSize(reader.getWidth(0), reader.getHeight(0), mostPixels);
            open(reader);
        } catch (IOException | RuntimeException e) {
            throw e instanceof AttachmentRefused refused ? refused : new AttachmentRefused(Reason.DAMAGED);
        } finally {
            reader.dispose();
        }
        return cleaned;
    }

    private static void checkSize(long width, long height, long mostPixels) {
        if (width > WIDEST || height > WIDEST || width * height > mostPixels) {
            throw new AttachmentRefused(Reason.TOO_COMPLEX);
        }
    }

    /** Every row is decoded, few points are kept. A reader only warns of a picture that ends too early. */
    private static void open(ImageReader reader) throws IOException {
        var endsEarly = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> {
            if (warning.toLowerCase(Locale.ROOT).contains("premature end")) {
                endsEarly.set(true);
            }
        });
        ImageReadParam rough = reader.getDefaultReadParam();
        rough.setSourceSubsampling(step(reader.getWidth(0)), step(reader.getHeight(0)), 0, 0);
        if (reader.canReadRaster()) {
            reader.readRaster(0, rough);
        } else {
            reader.read(0, rough);
        }
        if (endsEarly.get()) {
            throw new AttachmentRefused(Reason.DAMAGED);
        }
    }

    private static int step(int length) {
        return Math.max(1, length / ROUGH);
    }
}
