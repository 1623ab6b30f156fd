package hu.miho.portal.documents;

import hu.miho.portal.documents.AttachmentRefused.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF's structure without drawing or running anything. Refused are those that ask for a password, run scripts or
 * programs, carry files other than plain data, or are more than a document (docs/decisions/2026-11-25-attachments.md).
 */
final class PdfCheck {

    private static final int MOST_OBJECTS = 200_000;
    private static final int TAIL = 64 << 10;
    private static final Set<String> RUNNING =
            Set.of("JavaScript", "Launch", "ImportData", "RichMediaExecute", "GoToE", "Rendition");
    private static final Set<String> DATA = Set.of("application/xml", "text/xml", "text/plain");
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final COSName RICH_MEDIA = COSName.getPDFName("RichMedia");

    private PdfCheck() {}

    /** @throws AttachmentRefused when it may not be attached */
    static void check(Path file, int mostPages) throws IOException {
        checkEnd(file);
        try (var source = new RandomAccessReadBufferedFile(file);
                PDDocument document = new BoundedPdf(source, IOUtils.createTempFileOnlyStreamCache()).parse()) {
            if (document.isEncrypted()) {
                throw new AttachmentRefused(Reason.ENCRYPTED);
            }
            int pages = document.getNumberOfPages();
            if (pages < 1) {
                throw new AttachmentRefused(Reason.DAMAGED);
            }
            if (pages > mostPages) {
                throw new AttachmentRefused(Reason.TOO_COMPLEX);
            }
            checkObjects(document.getDocument());
        } catch (InvalidPasswordException e) {
            throw new AttachmentRefused(Reason.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw e instanceof AttachmentRefused refused ? refused : new AttachmentRefused(Reason.DAMAGED);
        }
    }

    /** After the end mark nothing follows that another program could read as something else, such as an archive. */
    private static void checkEnd(Path file) throws IOException {
        try (var channel = Files.newByteChannel(file)) {
            long size = channel.size();
            channel.position(Math.max(0, size - TAIL));
            var tail = ByteBuffer.allocate((int) Math.min(size, TAIL));
            while (tail.hasRemaining() && channel.read(tail) >= 0) {
                // until it is full
            }
            String text = new String(tail.array(), StandardCharsets.ISO_8859_1);
            int end = text.lastIndexOf("%%EOF");
            if (end < 0 || !text.substring(end + 5).replace('\0', ' ').isBlank()) {
                throw new AttachmentRefused(Reason.DAMAGED);
            }
        }
    }

    private static void checkObjects(COSDocument document) throws IOException {
        if (document.getXrefTable().size() > MOST_OBJECTS) {
            throw new AttachmentRefused(Reason.TOO_COMPLEX);
        }
        for (var key : document.getXrefTable().keySet()) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object != null) {
                checkWithin(object);
            }
        }
    }

    /** The object and what is written inside it; what it refers to has its own turn. */
    private static void checkWithin(COSBase object) throws IOException {
        Deque<COSBase> open = new ArrayDeque<>();
        open.push(object);
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case COSDictionary dictionary -> {
                    checkDictionary(dictionary);
                    dictionary.getValues().stream().filter(PdfCheck::isInside).forEach(open::push);
                }
                case COSArray array ->
                    array.forEach(item -> {
                        if (item != null && isInside(item)) {
                            open.push(item);
                        }
                    });
                default -> {
                    // numbers and words run nothing
                }
            }
        }
    }

    private static boolean isInside(COSBase value) {
        return !(value instanceof COSObject);
    }

    private static void checkDictionary(COSDictionary dictionary) throws IOException {
        String action = dictionary.getNameAsString(COSName.S);
        if (action != null && RUNNING.contains(action)
                || dictionary.containsKey(COSName.JS)
                || dictionary.containsKey(XFA)
                || RICH_MEDIA.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
            throw new AttachmentRefused(Reason.ACTIVE_CONTENT);
        }
        if (dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary files) {
            for (COSName name : files.keySet()) {
                checkCarried(files.getDictionaryObject(name));
            }
        }
    }

    /** Electronic bills and certified copies carry their data as XML; programs and documents are nothing to carry. */
    private static void checkCarried(@Nullable COSBase carried) throws IOException {
        if (!(carried instanceof COSStream stream) || !DATA.contains(FileTypes.mediaType(beginning(stream)))) {
            throw new AttachmentRefused(Reason.ACTIVE_CONTENT);
        }
    }

    private static byte[] beginning(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        COSBase filter = filters instanceof COSArray several && several.size() == 1 ? several.getObject(0) : filters;
        try (var raw = stream.createRawInputStream()) {
            if (filter == null) {
                return raw.readNBytes(TAIL);
            }
            if (!COSName.FLATE_DECODE.equals(filter)) {
                throw new AttachmentRefused(Reason.ACTIVE_CONTENT);
            }
            return new InflaterInputStream(raw).readNBytes(TAIL);
        }
    }
}
