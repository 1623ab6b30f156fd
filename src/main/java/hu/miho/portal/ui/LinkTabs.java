package hu.miho.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** Pages that belong together, as links in a row: each has an address of its own. */
public final class LinkTabs extends Nav {

    /** @param label what the links lead through, for screen readers */
    public LinkTabs(String label) {
        addClassName("link-tabs");
        setAriaLabel(label);
    }

    public LinkTabs tab(String text, String href, boolean current) {
        var link = new Anchor(href, text);
        link.setRouterIgnore(false);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
        return this;
    }
}
