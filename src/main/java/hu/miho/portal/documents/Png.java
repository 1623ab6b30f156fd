package hu.miho.portal.documents;

import hu.miho.portal.documents.AttachmentRefused.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Takes out of a PNG what is not the picture: texts, EXIF data, time, animation, unknown chunks, and whatever follows its end.
 * The chunks that stay are copied as they are.
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final String FIRST = "IHDR";
    private static final String LAST = "IEND";
    private static final Set<String> PICTURE = Set.of(
            FIRST, "PLTE", "IDAT", LAST, "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYs",
            "hIST");

    private Png() {}

    /** @throws AttachmentRefused when it is cut off or otherwise no PNG */
    static byte[] cleaned(byte[] source) {
        var in = ByteBuffer.wrap(source);
        var out = new ByteArrayOutputStream(source.length);
        if (source.length < SIGNATURE.length
                || !Arrays.equals(source, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
            throw damaged();
        }
        out.writeBytes(SIGNATURE);
        in.position(SIGNATURE.length);
        String name = chunk(in, out);
        if (!name.equals(FIRST)) {
            throw damaged();
        }
        while (!name.equals(LAST)) {
            name = chunk(in, out);
        }
        return out.toByteArray();
    }

    /** Copies the next chunk, if it is of the picture. @return its name */
    private static String chunk(ByteBuffer in, ByteArrayOutputStream out) {
        if (in.remaining() < 12) {
            throw damaged();
        }
        int start = in.position();
        int length = in.getInt();
        if (length < 0 || length > in.remaining() - 8) {
            throw damaged();
        }
        String name = new String(in.array(), start + 4, 4, StandardCharsets.ISO_8859_1);
        var crc = new CRC32();
        crc.update(in.array(), start + 4, length + 4);
        in.position(start + 8 + length);
        if (in.getInt() != (int) crc.getValue()) {
            throw damaged();
        }
        if (PICTURE.contains(name)) {
            out.write(in.array(), start, length + 12);
        }
        return name;
    }

    private static AttachmentRefused damaged() {
        return new AttachmentRefused(Reason.DAMAGED);
    }
}
