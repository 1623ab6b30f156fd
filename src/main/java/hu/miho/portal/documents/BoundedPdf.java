package hu.miho.portal.documents;

import hu.miho.portal.documents.AttachmentRefused.Reason;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/**
 * Opens a PDF without letting it grow: the streams that hold other objects, which the reader unpacks into memory, are unpacked
 * once for counting first. A few kilobytes could otherwise become gigabytes.
 */
final class BoundedPdf extends PDFParser {

    private static final long MOST_UNPACKED = 16L << 20;

    /** @throws AttachmentRefused when parsed, if it grows too much or asks for a password */
    BoundedPdf(RandomAccessRead source, StreamCacheCreateFunction cache) throws IOException {
        super(source, "", null, null, cache);
        document = new Counted(cache, this);
    }

    /** Looks at each stream when it is found, however it was found. */
    private static final class Counted extends COSDocument {

        private long left = MOST_UNPACKED;

        Counted(StreamCacheCreateFunction cache, BoundedPdf parser) {
            super(cache, parser);
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            if (isEncrypted() || dictionary.containsKey(COSName.ENCRYPT)) {
                throw new AttachmentRefused(Reason.ENCRYPTED);
            }
            COSStream stream = super.createCOSStream(dictionary, start, length);
            if (holdsObjects(dictionary)) {
                count(stream, onlyOne(stream.getFilters()));
            }
            return stream;
        }

        /** The reader asks for these keys, not for the type. */
        private static boolean holdsObjects(COSDictionary dictionary) {
            return dictionary.containsKey(COSName.W)
                    || dictionary.containsKey(COSName.N) && dictionary.containsKey(COSName.FIRST);
        }

        private static @Nullable COSBase onlyOne(@Nullable COSBase filters) {
            return filters instanceof COSArray several && several.size() == 1 ? several.getObject(0) : filters;
        }

        private void count(COSStream stream, @Nullable COSBase filter) {
            if (filter == null) {
                return;
            }
            if (!COSName.FLATE_DECODE.equals(filter)) {
                throw new AttachmentRefused(Reason.TOO_COMPLEX);
            }
            var inflater = new Inflater();
            try (var raw = stream.createRawInputStream()) {
                inflater.setInput(raw.readAllBytes());
                byte[] unpacked = new byte[8192];
                for (int bytes = inflater.inflate(unpacked); bytes > 0; bytes = inflater.inflate(unpacked)) {
                    left -= bytes;
                    if (left < 0) {
                        throw new AttachmentRefused(Reason.TOO_COMPLEX);
                    }
                }
            } catch (IOException | DataFormatException e) {
                throw new AttachmentRefused(Reason.DAMAGED);
            } finally {
                inflater.end();
            }
        }
    }
}
