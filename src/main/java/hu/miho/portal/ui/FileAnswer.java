package hu.miho.portal.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;

/** A file that answers a request, made for it and whole in memory; it is saved, not shown (S13). */
public final class FileAnswer {

    /** The type of PDF documents. */
    public static final String PDF = "application/pdf";

    private FileAnswer() {}

    /** Hands it out. @param name as the reader's computer keeps it */
    public static void give(DownloadEvent event, String name, String type, byte[] bytes) throws IOException {
        event.setFileName(name);
        event.setContentType(type);
        event.setContentLength(bytes.length);
        event.getOutputStream().write(bytes);
    }
}
