package hu.miho.portal.documents;

import hu.miho.portal.documents.AttachmentRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Looks at what is sent in, and takes nothing on trust: neither its name nor its type nor its size. */
@Component
class FileIntake {

    private final Tika types = new Tika();
    private final FileProperties properties;

    FileIntake(FileProperties properties) {
        this.properties = properties;
    }

    /** @throws AttachmentRefused when the file may not be attached */
    CheckedFile check(String name, Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new AttachmentRefused(Reason.EMPTY);
        }
        if (size > properties.maxSize().toBytes()) {
            throw new AttachmentRefused(Reason.TOO_LARGE, properties.maxSize().toMegabytes());
        }
        AttachmentType type = type(file);
        return new CheckedFile(name, type, file, ScanVerdict.NOT_SCANNED);
    }

    private AttachmentType type(Path file) throws IOException {
        String found = types.detect(file);
        return Arrays.stream(AttachmentType.values())
                .filter(type -> type.contentType().equals(found))
                .findFirst()
                .orElseThrow(() -> new AttachmentRefused(Reason.WRONG_TYPE));
    }
}
