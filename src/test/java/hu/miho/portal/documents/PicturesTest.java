package hu.miho.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.documents.AttachmentRefused.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A photo keeps its points and how it is turned, and loses all else; what is damaged is refused, whatever is wrong with it. */
class PicturesTest {

    private static final String SECRET = "48.1034N 20.7784E";
    private static final long MOST = 64_000_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void aPhotosPlaceIsTakenOutAndItsTurnStays(int orientation) throws Exception {
        byte[] photo = photo(orientation);

        byte[] kept = Pictures.cleaned(photo, AttachmentType.JPEG, MOST);

        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains(SECRET);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET, "Telephone", "JFXX", "PK\3\4");
        assertThat(orientation(kept)).isEqualTo(orientation);
        assertThat(points(kept)).isEqualTo(points(photo));
    }

    @Test
    void aPhotoWithoutHiddenDataStaysByteForByte() {
        byte[] photo = SampleFiles.jpeg();
        assertThat(Pictures.cleaned(photo, AttachmentType.JPEG, MOST)).isEqualTo(photo);
        byte[] scan = SampleFiles.png();
        assertThat(Pictures.cleaned(scan, AttachmentType.PNG, MOST)).isEqualTo(scan);
    }

    @Test
    void cleaningTwiceChangesNothingMore() {
        byte[] once = Pictures.cleaned(photo(6), AttachmentType.JPEG, MOST);
        assertThat(Pictures.cleaned(once, AttachmentType.JPEG, MOST)).isEqualTo(once);
    }

    @Test
    void aScansTextsAreTakenOut() throws Exception {
        byte[] png = SampleFiles.png();
        int afterHead = 8 + 25;
        byte[] withText = joined(
                Arrays.copyOf(png, afterHead),
                chunk("tEXt", ("Location\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1)),
                chunk("eXIf", exif(6)),
                chunk("tIME", new byte[7]),
                chunk("prVt", SECRET.getBytes(StandardCharsets.ISO_8859_1)),
                Arrays.copyOfRange(png, afterHead, png.length),
                "PK\3\4 and more".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Pictures.cleaned(withText, AttachmentType.PNG, MOST)).isEqualTo(png);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPEG", "PNG"})
    void aPictureThatIsCutOffIsDamagedWhereverItIsCut(String type) {
        byte[] whole = type.equals("PNG") ? SampleFiles.picture("png", 300, 200) : photo(6);
        int end = type.equals("PNG") ? whole.length : whole.length - TRAILING;
        for (int length = 4; length < end; length += 1 + length / 40) {
            assertRefused(Reason.DAMAGED, Arrays.copyOf(whole, length), AttachmentType.valueOf(type));
        }
    }

    @Test
    void aPictureWhosePointsEndEarlyIsDamagedEvenWithItsEndMark() {
        byte[] whole = SampleFiles.picture("jpg", 600, 600);
        byte[] cut = Arrays.copyOf(whole, whole.length * 2 / 3);
        assertRefused(Reason.DAMAGED, joined(cut, new byte[] {(byte) 0xFF, (byte) 0xD9}), AttachmentType.JPEG);
    }

    /** Random bytes put anywhere: refused or cleaned, never an error of another kind. */
    @Test
    void brokenPicturesCauseNoOtherError() {
        var random = new Random(20261125);
        for (int round = 0; round < 600; round++) {
            var type = round % 2 == 0 ? AttachmentType.JPEG : AttachmentType.PNG;
            byte[] broken = type == AttachmentType.JPEG ? photo(6) : SampleFiles.png();
            for (int hit = 0; hit < 1 + random.nextInt(8); hit++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                Pictures.cleaned(broken, type, MOST);
            } catch (AttachmentRefused refused) {
                assertThat(refused.reason()).isIn(Reason.DAMAGED, Reason.TOO_COMPLEX);
            }
        }
    }

    @Test
    void aPictureThatWouldGrowIsRefusedBeforeItIsOpened() {
        assertRefused(Reason.TOO_COMPLEX, SampleFiles.pngBomb(20_000, 20_000), AttachmentType.PNG);
        assertRefused(Reason.TOO_COMPLEX, SampleFiles.pngBomb(1, 100_000_000), AttachmentType.PNG);
    }

    private static void assertRefused(Reason reason, byte[] picture, AttachmentType type) {
        assertThatThrownBy(() -> Pictures.cleaned(picture, type, MOST))
                .isInstanceOfSatisfying(
                        AttachmentRefused.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }

    private static final int TRAILING = 20;

    /** As a telephone takes them: EXIF with place and turn, XMP, a comment, and a film after the picture's end. */
    private static byte[] photo(int orientation) {
        byte[] plain = SampleFiles.jpeg();
        int afterJfif = 20;
        byte[] trailing = Arrays.copyOf(("PK\3\4" + SECRET).getBytes(StandardCharsets.ISO_8859_1), TRAILING);
        return joined(
                Arrays.copyOf(plain, afterJfif),
                segment(0xE0, "JFXX\0 small picture".getBytes(StandardCharsets.ISO_8859_1)),
                segment(0xE1, joined("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), exif(orientation))),
                segment(0xE1, ("http://ns.adobe.com/xap/1.0/\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1)),
                segment(0xED, ("Photoshop 3.0\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1)),
                segment(0xFE, ("Telephone " + SECRET).getBytes(StandardCharsets.ISO_8859_1)),
                Arrays.copyOfRange(plain, afterJfif, plain.length),
                trailing);
    }

    /** Little-endian, with a maker before the turn and the place behind the directory. */
    private static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(64).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010F).putShort((short) 2).putInt(4).putInt(0x41424344);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(SECRET.getBytes(StandardCharsets.ISO_8859_1));
        return tiff.array();
    }

    private static int orientation(byte[] jpeg) {
        int at = 2;
        while ((jpeg[at + 1] & 0xFF) != 0xDA) {
            int length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
            if ((jpeg[at + 1] & 0xFF) == 0xE1) {
                return ExifOrientation.of(Arrays.copyOfRange(jpeg, at + 4, at + 2 + length), 0);
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int[] points(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] segment(int marker, byte[] content) {
        return joined(
                ByteBuffer.allocate(4)
                        .put((byte) 0xFF)
                        .put((byte) marker)
                        .putShort((short) (content.length + 2))
                        .array(),
                content);
    }

    static byte[] chunk(String name, byte[] content) {
        var chunk = ByteBuffer.allocate(content.length + 12);
        chunk.putInt(content.length)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(content);
        var crc = new CRC32();
        crc.update(chunk.array(), 4, content.length + 4);
        return chunk.putInt((int) crc.getValue()).array();
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
