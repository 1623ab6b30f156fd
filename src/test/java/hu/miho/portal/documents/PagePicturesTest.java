package hu.miho.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Pages as pictures: which, how large, and of what. */
class PagePicturesTest {

    @Test
    void eachPageIsDrawnByItself() throws IOException {
        byte[] pdf = twoPages(PDRectangle.A4);
        assertThat(PagePictures.count(pdf)).isEqualTo(2);
        assertThat(colours(PagePictures.draw(pdf, 0))).contains(Color.BLUE.getRGB());
        assertThat(colours(PagePictures.draw(pdf, 1))).doesNotContain(Color.BLUE.getRGB());
        BufferedImage first = read(PagePictures.draw(pdf, 0));
        assertThat(first.getHeight()).isBetween(1300, 1500);
        assertThat(first.getWidth()).isLessThan(first.getHeight());
    }

    /** A plan of a building is no larger on the screen than a letter. */
    @Test
    void aHugePageIsDrawnSmall() throws IOException {
        byte[] pdf = twoPages(new PDRectangle(14_400, 10_000));
        assertThat(read(PagePictures.draw(pdf, 0)).getWidth()).isBetween(1400, 1500);
    }

    @Test
    void aPhotoIsOnePageAndALargeOneIsReadRoughly() throws IOException {
        byte[] photo = SampleFiles.picture("jpeg", 6000, 3000);
        assertThat(PagePictures.count(photo)).isEqualTo(1);
        BufferedImage drawn = read(PagePictures.draw(photo, 0));
        assertThat(drawn.getWidth()).isBetween(1400, 1500);
        assertThat(drawn.getHeight()).isBetween(700, 750);
        assertThat(read(PagePictures.draw(SampleFiles.png(), 0))).isNotNull();
    }

    @Test
    void whatIsNeitherHasNoPages() throws IOException {
        assertThat(PagePictures.count("document D-BILL".getBytes())).isZero();
    }

    @Test
    void whatWouldGrowOrIsLockedIsNotOpened() {
        assertThatThrownBy(() -> PagePictures.draw(SamplePdfs.bomb(), 0))
                .isInstanceOf(IOException.class)
                .hasCauseInstanceOf(AttachmentRefused.class);
        assertThatThrownBy(() -> PagePictures.count(SamplePdfs.encrypted("titok")))
                .isInstanceOf(Exception.class);
    }

    private static byte[] twoPages(PDRectangle size) throws IOException {
        try (var pdf = new PDDocument()) {
            var blue = new PDPage(size);
            pdf.addPage(blue);
            pdf.addPage(new PDPage(size));
            try (var content = new PDPageContentStream(pdf, blue)) {
                content.setNonStrokingColor(Color.BLUE);
                content.addRect(0, 0, size.getWidth() / 2, size.getHeight() / 2);
                content.fill();
            }
            return SampleFiles.saved(pdf);
        }
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static int[] colours(byte[] picture) throws IOException {
        BufferedImage image = read(picture);
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .distinct()
                .toArray();
    }
}
