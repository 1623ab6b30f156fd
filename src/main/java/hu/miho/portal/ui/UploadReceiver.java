package hu.miho.portal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the bytes of one upload: into a temporary file, as many as are allowed and no more, then onto the shelf. Runs beside the
 * page, so that checking a file stops nobody. Whatever happens, the temporary file is gone afterwards.
 */
final class UploadReceiver implements UploadHandler {

    /** How the names of temporary files begin. */
    static final String SPOOL = "portal-upload-";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(UploadReceiver.class);

    private final transient FileShelf shelf;
    private final transient UploadOutcome outcome;

    UploadReceiver(FileShelf shelf, UploadOutcome outcome) {
        this.shelf = shelf;
        this.outcome = outcome;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try {
            refuseParts(event);
            ShelvedFile file = receive(event);
            ui.access(() -> outcome.taken(file));
        } catch (FileRefused refused) {
            event.reject();
            ui.access(() -> outcome.refused(event.getFileName(), refused));
        }
    }

    private ShelvedFile receive(UploadEvent event) throws IOException {
        long most = shelf.limits().bytesPerFile();
        if (event.getFileSize() > most) {
            throw tooLarge(most);
        }
        Path spool = newSpool();
        try {
            if (copy(event.getInputStream(), spool, most) > most) {
                throw tooLarge(most);
            }
            return shelf.add(event.getFileName(), spool);
        } finally {
            Files.deleteIfExists(spool);
        }
    }

    /** Reads one byte more than is allowed, then stops. A disk that is full is our trouble, not the visitor's. */
    private static long copy(InputStream in, Path spool, long most) throws IOException {
        byte[] slice = new byte[64 << 10];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(spool)) {
            while (size <= most) {
                int read = in.read(slice, 0, (int) Math.min(slice.length, most + 1 - size));
                if (read < 0) {
                    break;
                }
                write(out, slice, read);
                size += read;
            }
        }
        return size;
    }

    private static void write(OutputStream out, byte[] slice, int length) {
        try {
            out.write(slice, 0, length);
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    private static Path newSpool() {
        try {
            return Files.createTempFile(SPOOL, null);
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    private static FileRefused noRoom(IOException cause) {
        LOG.error("An upload cannot be kept", cause);
        return new FileRefused("ui.files.refused.NO_ROOM");
    }

    /** Our pages send one file as one body; forms of many parts are nobody's we know. */
    private static void refuseParts(UploadEvent event) {
        String type = event.getRequest().getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            throw new FileRefused("ui.files.refused.WRONG_TYPE");
        }
    }

    private static FileRefused tooLarge(long most) {
        return new FileRefused("ui.files.refused.TOO_LARGE", most >> 20);
    }
}
