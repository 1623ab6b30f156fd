package hu.miho.portal.documents;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import org.jspecify.annotations.Nullable;

/**
 * A document that its own handler gives to us instead of to a browser, so that who may have it is asked in one way. What the
 * handler says beside the bytes is for nobody; whoever wants some of it listens.
 */
abstract class InnerDownload extends DownloadEvent {

    InnerDownload(VaadinRequest request, VaadinSession session, @Nullable Element owner) {
        super(request, new IgnoredResponse(), session, owner);
    }

    @Override
    public void setFileName(String fileName) {}

    @Override
    public void setContentType(String type) {}

    @Override
    public void setContentLength(long length) {}

    @Override
    public VaadinResponse getResponse() {
        return new IgnoredResponse();
    }
}
