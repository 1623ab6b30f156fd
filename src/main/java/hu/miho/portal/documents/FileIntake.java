package hu.miho.portal.documents;

import hu.miho.portal.documents.AttachmentRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Looks at what is sent in, and takes nothing on trust: neither its name nor its type nor its size. */
@Component
class FileIntake {

    /** Opening a picture takes memory: no more than so many at once. */
    private final Semaphore opening = new Semaphore(2, true);

    private final FileProperties properties;
    private final VirusScanner scanner;

    FileIntake(FileProperties properties, VirusScanner scanner) {
        this.properties = properties;
        this.scanner = scanner;
    }

    /**
     * @param name as the sender's computer names it
     * @param spare an empty file for the bytes that are kept when they are not those that were sent
     * @throws AttachmentRefused when the file may not be attached
     */
    CheckedFile check(String name, Path file, Path spare) throws IOException {
        checkSize(Files.size(file));
        AttachmentType type = FileTypes.of(file);
        ScanVerdict verdict = scanner.scan(file);
        Path kept = open(file, type, spare);
        return new CheckedFile(FileNames.clean(name, type), type, kept, verdict);
    }

    private void checkSize(long size) {
        if (size == 0) {
            throw new AttachmentRefused(Reason.EMPTY);
        }
        if (size > properties.maxSize().toBytes()) {
            throw new AttachmentRefused(Reason.TOO_LARGE, properties.maxSize().toMegabytes());
        }
    }

    private Path open(Path file, AttachmentType type, Path spare) throws IOException {
        opening.acquireUninterruptibly();
        try {
            if (type == AttachmentType.PDF) {
                PdfCheck.check(file, properties.maxPages());
                return file;
            }
            return Files.write(spare, Pictures.cleaned(Files.readAllBytes(file), type, properties.maxPixels()));
        } finally {
            opening.release();
        }
    }
}
