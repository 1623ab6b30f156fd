package hu.miho.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;

/** A link that downloads a file. The handler asks again who may have it. */
public final class DownloadLink extends Anchor {

    public DownloadLink(String text, DownloadHandler handler) {
        setHref(handler);
        add(Icons.DOWNLOAD.create(), new Span(text));
        addClassNames("link-as-button", "secondary");
        getElement().setAttribute("router-ignore", true);
    }
}
