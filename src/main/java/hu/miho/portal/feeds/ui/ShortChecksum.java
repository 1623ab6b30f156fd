package hu.miho.portal.feeds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;

/** A text whose checksums are cut short, for nobody reads 64 digits; it opens to the whole. */
final class ShortChecksum extends Details {

    private static final Pattern CHECKSUM = Pattern.compile("\\b([0-9a-f]{12})[0-9a-f]{52}\\b");

    private ShortChecksum(String cutShort, String whole) {
        super(cutShort, new Span(whole));
        addClassName("short-checksum");
    }

    /** The text as it is when there is no checksum in it. */
    static Component in(String text) {
        String cutShort = CHECKSUM.matcher(text).replaceAll("$1…");
        return cutShort.equals(text) ? new Span(text) : new ShortChecksum(cutShort, text);
    }
}
