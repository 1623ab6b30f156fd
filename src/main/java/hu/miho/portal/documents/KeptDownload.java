package hu.miho.portal.documents;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** What a document's own handler would send to a browser, kept here instead; the handler asks who may have it. */
class KeptDownload extends InnerDownload {

    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean isTooMuch;

    private KeptDownload(VaadinRequest request, VaadinSession session, int most) {
        super(request, session, null);
        this.most = most;
    }

    /**
     * The document's bytes.
     *
     * @param most how many are kept
     * @return empty when it may not be had, is missing, or is larger
     */
    static Optional<byte[]> of(DownloadHandler handler, VaadinRequest request, VaadinSession session, int most)
            throws IOException {
        var kept = new KeptDownload(request, session, most);
        handler.handleDownloadRequest(kept);
        return kept.bytes.size() == 0 || kept.isTooMuch ? Optional.empty() : Optional.of(kept.bytes.toByteArray());
    }

    @Override
    public void setContentLength(long length) {
        isTooMuch = length > most;
    }

    @Override
    public OutputStream getOutputStream() {
        return new OutputStream() {
            @Override
            public void write(int one) {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] some, int from, int length) {
                isTooMuch |= bytes.size() + length > most;
                if (!isTooMuch) {
                    bytes.write(some, from, length);
                }
            }
        };
    }
}
