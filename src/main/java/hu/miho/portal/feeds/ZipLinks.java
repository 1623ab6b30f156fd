package hu.miho.portal.feeds;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipException;

/**
 * Finds symbolic links in a ZIP archive. The JDK does not tell an entry's kind, so this reads the archive's directory:
 * its records begin with {@code PK 1 2} and hold the Unix file mode in the upper half of the "external attributes"
 * (PKWARE's APPNOTE.TXT, 4.3.12 and 4.4.15).
 */
final class ZipLinks {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LARGE_END_LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LARGE_END_LOCATOR_SIZE = 20;
    private static final int LARGE_END_SIZE = 56;
    private static final int RECORD_SIGNATURE = 0x02014b50;
    private static final int RECORD_SIZE = 46;
    private static final int KIND_MASK = 0170000;
    private static final int KIND_LINK = 0120000;

    private ZipLinks() {}

    /**
     * @throws FeedRefused when an entry is a link
     * @throws ZipException when this is no ZIP archive
     */
    static void refuseIn(Path archive) throws FeedRefused, IOException {
        try (var file = new RandomAccessFile(archive.toFile(), "r");
                var channel = file.getChannel()) {
            long at = directoryStart(channel);
            while (true) {
                ByteBuffer entry = read(channel, at, RECORD_SIZE);
                if (entry.remaining() < RECORD_SIZE || entry.getInt(0) != RECORD_SIGNATURE) {
                    return;
                }
                int nameLength = Short.toUnsignedInt(entry.getShort(28));
                if ((entry.getInt(38) >>> 16 & KIND_MASK) == KIND_LINK) {
                    byte[] name = read(channel, at + RECORD_SIZE, nameLength).array();
                    throw new FeedRefused(FeedReason.LINK, new String(name, StandardCharsets.UTF_8), null, null);
                }
                at += RECORD_SIZE
                        + nameLength
                        + Short.toUnsignedInt(entry.getShort(30))
                        + Short.toUnsignedInt(entry.getShort(32));
            }
        }
    }

    private static long directoryStart(FileChannel channel) throws IOException {
        int tailSize = (int) Math.min(channel.size(), END_SIZE + LONGEST_COMMENT);
        long tailStart = channel.size() - tailSize;
        ByteBuffer tail = read(channel, tailStart, tailSize);
        for (int i = tailSize - END_SIZE; i >= 0; i--) {
            if (tail.getInt(i) == END_SIGNATURE
                    && i + END_SIZE + Short.toUnsignedInt(tail.getShort(i + 20)) == tailSize) {
                long end = tailStart + i;
                ByteBuffer locator = largeEndLocator(channel, end);
                return locator.hasRemaining()
                        ? largeDirectoryStart(channel, locator.getLong(8))
                        : end - Integer.toUnsignedLong(tail.getInt(i + 12));
            }
        }
        throw new ZipException("no end of a directory");
    }

    /** ZIP64 puts a record before the end that says where the true end record is; empty when there is none. */
    private static ByteBuffer largeEndLocator(FileChannel channel, long end) throws IOException {
        if (end < LARGE_END_LOCATOR_SIZE) {
            return ByteBuffer.allocate(0);
        }
        ByteBuffer locator = read(channel, end - LARGE_END_LOCATOR_SIZE, LARGE_END_LOCATOR_SIZE);
        return locator.getInt(0) == LARGE_END_LOCATOR_SIGNATURE ? locator : ByteBuffer.allocate(0);
    }

    private static long largeDirectoryStart(FileChannel channel, long largeEnd) throws IOException {
        ByteBuffer record = read(channel, largeEnd, LARGE_END_SIZE);
        if (record.remaining() < LARGE_END_SIZE) {
            throw new ZipException("no ZIP64 end of a directory");
        }
        return largeEnd - record.getLong(40);
    }

    /** So many bytes, or fewer when the file ends before. */
    private static ByteBuffer read(FileChannel channel, long position, int count) throws IOException {
        if (position < 0 || position > channel.size()) {
            throw new ZipException("a position outside the file");
        }
        var bytes = ByteBuffer.allocate((int) Math.min(count, channel.size() - position));
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) >= 0) {
            // until the buffer is full
        }
        return bytes.flip();
    }
}
