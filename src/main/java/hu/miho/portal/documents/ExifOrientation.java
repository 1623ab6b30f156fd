package hu.miho.portal.documents;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The one thing of a photo's EXIF data that is kept: how the camera was held (tag 0x0112, values 1 to 8). */
final class ExifOrientation {

    static final int UPRIGHT = 1;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int APP1 = 0xFFE1;

    private ExifOrientation() {}

    /** @param otherwise when the segment does not tell, or cannot be read */
    static int of(byte[] segment, int otherwise) {
        if (segment.length < EXIF.length || !Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length)) {
            return otherwise;
        }
        try {
            return read(
                    ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                            .slice(),
                    otherwise);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return otherwise;
        }
    }

    private static int read(ByteBuffer tiff, int otherwise) {
        tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.getShort();
        tiff.position(tiff.getInt());
        int entries = Short.toUnsignedInt(tiff.getShort());
        int first = tiff.position();
        for (int entry = 0; entry < entries; entry++) {
            tiff.position(first + entry * ENTRY);
            if (Short.toUnsignedInt(tiff.getShort()) == TAG && tiff.getShort() == SHORT && tiff.getInt() == 1) {
                int value = tiff.getShort();
                return value >= UPRIGHT && value <= 8 ? value : otherwise;
            }
        }
        return otherwise;
    }

    /** A whole segment that says nothing else. */
    static byte[] segment(int orientation) {
        var tiff = ByteBuffer.allocate(2 + 2 + EXIF.length + 8 + 2 + ENTRY + 4);
        tiff.putShort((short) APP1).putShort((short) (tiff.capacity() - 2)).put(EXIF);
        tiff.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1);
        tiff.putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0);
        return tiff.array();
    }
}
