package hu.miho.portal.documents;

import hu.miho.portal.documents.AttachmentRefused.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.tika.Tika;

/** What a file is by its bytes; its name is not asked. */
final class FileTypes {

    private static final Tika TIKA = new Tika();
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private FileTypes() {}

    /** @throws AttachmentRefused when it is none of those that may be attached */
    static AttachmentType of(Path file) throws IOException {
        String found = mediaType(file);
        if (found.startsWith("image/hei")) {
            throw new AttachmentRefused(Reason.HEIC);
        }
        AttachmentType type = Arrays.stream(AttachmentType.values())
                .filter(known -> known.contentType().equals(found))
                .findFirst()
                .orElseThrow(() -> new AttachmentRefused(Reason.WRONG_TYPE));
        if (type == AttachmentType.PDF && !beginsLikePdf(file)) {
            throw new AttachmentRefused(Reason.WRONG_TYPE);
        }
        return type;
    }

    /** As {@code application/xml}, by the first bytes alone. */
    static String mediaType(byte[] beginning) {
        return TIKA.detect(beginning);
    }

    private static String mediaType(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return TIKA.detect(in);
        }
    }

    /** Readers also take a PDF with something else before it, which then is two kinds of file at once. */
    private static boolean beginsLikePdf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(PDF.length), PDF);
        }
    }
}
