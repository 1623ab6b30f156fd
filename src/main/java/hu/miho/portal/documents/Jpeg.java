package hu.miho.portal.documents;

import hu.miho.portal.documents.AttachmentRefused.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes out of a JPEG what is not the picture: place, camera, time, comments, thumbnails, and whatever follows its end. The
 * picture's own bytes stay as they are; how it is turned stays, in a tag of its own.
 */
final class Jpeg {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int JFIF_LENGTH = 14;

    private final byte[] source;
    private final ByteArrayOutputStream target;
    private int at;
    private int turned = ExifOrientation.UPRIGHT;

    private Jpeg(byte[] source) {
        this.source = source;
        this.target = new ByteArrayOutputStream(source.length);
    }

    /** @throws AttachmentRefused when it is cut off or otherwise no JPEG */
    static byte[] cleaned(byte[] source) {
        return new Jpeg(source).cleaned();
    }

    private byte[] cleaned() {
        if (next() != 0xFF || next() != START) {
            throw damaged();
        }
        byte[] picture = picture();
        var all = new ByteArrayOutputStream(picture.length + 64);
        all.write(0xFF);
        all.write(START);
        int afterJfif = jfifLength(picture);
        all.write(picture, 0, afterJfif);
        if (turned != ExifOrientation.UPRIGHT) {
            all.writeBytes(ExifOrientation.segment(turned));
        }
        all.write(picture, afterJfif, picture.length - afterJfif);
        return all.toByteArray();
    }

    /** Everything between the start marker and the end marker, the latter included. */
    private byte[] picture() {
        while (true) {
            int marker = marker();
            if (marker == END) {
                write(marker);
                return target.toByteArray();
            }
            segment(marker);
            if (marker == SCAN) {
                scan();
            }
        }
    }

    private int marker() {
        if (next() != 0xFF) {
            throw damaged();
        }
        int marker = next();
        while (marker == 0xFF) {
            marker = next();
        }
        return marker;
    }

    private void segment(int marker) {
        int length = next() << 8 | next();
        if (length < 2 || at + length - 2 > source.length) {
            throw damaged();
        }
        byte[] content = Arrays.copyOfRange(source, at, at + length - 2);
        at += length - 2;
        if (marker == APP1) {
            turned = ExifOrientation.of(content, turned);
        } else if (isPicture(marker, content)) {
            write(marker, marker == APP0 ? withoutThumbnail(content) : content);
        }
    }

    private static boolean isPicture(int marker, byte[] content) {
        return switch (marker) {
            case APP0 -> begins(content, "JFIF\0") && content.length >= JFIF_LENGTH;
            case APP2 -> begins(content, "ICC_PROFILE\0");
            case APP14 -> begins(content, "Adobe");
            default -> (marker < APP0 || marker > APP15) && marker != COMMENT;
        };
    }

    private static byte[] withoutThumbnail(byte[] jfif) {
        byte[] head = Arrays.copyOf(jfif, JFIF_LENGTH);
        head[JFIF_LENGTH - 2] = 0;
        head[JFIF_LENGTH - 1] = 0;
        return head;
    }

    /** Compressed data up to the next marker that is not a part of it. */
    private void scan() {
        int from = at;
        while (at + 1 < source.length) {
            int following = source[at + 1] & 0xFF;
            if (source[at] == (byte) 0xFF && following != 0 && following != 0xFF && !isRestart(following)) {
                target.write(source, from, at - from);
                return;
            }
            at++;
        }
        throw damaged();
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private void write(int marker) {
        target.write(0xFF);
        target.write(marker);
    }

    private void write(int marker, byte[] content) {
        write(marker);
        target.writeBytes(
                ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array());
        target.writeBytes(content);
    }

    private int next() {
        if (at >= source.length) {
            throw damaged();
        }
        return source[at++] & 0xFF;
    }

    private static int jfifLength(byte[] picture) {
        return picture.length > 3 && (picture[1] & 0xFF) == APP0 ? 4 + JFIF_LENGTH : 0;
    }

    private static boolean begins(byte[] content, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        return content.length >= wanted.length && Arrays.equals(content, 0, wanted.length, wanted, 0, wanted.length);
    }

    private static AttachmentRefused damaged() {
        return new AttachmentRefused(Reason.DAMAGED);
    }
}
