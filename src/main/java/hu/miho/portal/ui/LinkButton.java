package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;

/** A link that looks like a button: it leads somewhere. */
public final class LinkButton extends Anchor {

    private LinkButton(String text, String href, String kind) {
        super(href);
        add(new Span(text));
        addClassNames("link-as-button", kind);
    }

    public static LinkButton primary(String text, String href) {
        return new LinkButton(text, href, "primary");
    }

    public static LinkButton primary(String text, Class<? extends Component> view) {
        return primary(text, pathOf(view));
    }

    public static LinkButton secondary(String text, String href) {
        return new LinkButton(text, href, "secondary");
    }

    public static LinkButton secondary(String text, Class<? extends Component> view) {
        return secondary(text, pathOf(view));
    }

    public LinkButton withIcon(Icons icon) {
        addComponentAsFirst(icon.create());
        return this;
    }

    private static String pathOf(Class<? extends Component> view) {
        return RouteConfiguration.forSessionScope().getUrl(view);
    }
}
