package hu.miho.portal.documents;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** One document's way into a ZIP file: what would be its response becomes an entry. Without bytes there is none. */
class ZipPart extends InnerDownload {

    private final ZipOutputStream zip;
    private final String prefix;
    private String name = "";
    private String entry = "";
    private @Nullable OutputStream out;

    /** @param prefix keeps the names of two entries apart */
    ZipPart(DownloadEvent whole, ZipOutputStream zip, String prefix) {
        super(whole.getRequest(), whole.getSession(), whole.getOwningElement());
        this.zip = zip;
        this.prefix = prefix;
    }

    /** The entry's name; empty when the document could not be had. */
    String entry() {
        return entry;
    }

    @Override
    public void setFileName(String fileName) {
        name = fileName;
    }

    @Override
    public OutputStream getOutputStream() {
        if (out == null) {
            begin();
            out = new Entry(zip);
        }
        return out;
    }

    private void begin() {
        try {
            entry = prefix + name;
            zip.putNextEntry(new ZipEntry(entry));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whoever closes a part leaves the whole open: the next entry ends this one. */
    private static final class Entry extends FilterOutputStream {

        Entry(ZipOutputStream zip) {
            super(zip);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
