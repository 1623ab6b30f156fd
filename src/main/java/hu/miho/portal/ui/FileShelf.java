package hu.miho.portal.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Where {@link FileUpload} puts what somebody uploads, and finds what is there already. Made by the module documents for the
 * module whose draft, case or message has the files. Every call asks anew whether the person may still do it.
 */
public interface FileShelf {

    /** How much may be attached. */
    FileLimits limits();

    /** What is there, the oldest first. */
    List<ShelvedFile> files();

    /**
     * Checks a file and keeps it; the file that is handed over remains the caller's to delete. The same bytes twice count
     * once.
     *
     * @param name as the visitor's computer names it
     * @throws FileRefused when it is not taken; nothing of it is kept
     */
    ShelvedFile add(String name, Path file);

    /** Takes a file away; {@link #restore} brings it back for a while. An unknown one changes nothing. */
    void remove(UUID id);

    /** Brings back what was taken away. @throws FileRefused when others have taken its place */
    void restore(UUID id);

    /** Hands a file out as an attachment, if the person may read it when its bytes leave. */
    DownloadHandler download(UUID id);
}
