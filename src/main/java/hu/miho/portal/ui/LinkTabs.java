package hu.miho.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.jspecify.annotations.Nullable;

/** Pages that belong together, as links in a row: each has an address of its own. */
public final class LinkTabs extends Nav {

    private @Nullable Anchor current;

    /** @param label what the links lead through, for screen readers */
    public LinkTabs(String label) {
        addClassName("link-tabs");
        setAriaLabel(label);
    }

    public LinkTabs tab(String text, String href, boolean isCurrent) {
        var link = new Anchor(href, text);
        link.setRouterIgnore(false);
        if (isCurrent) {
            current = link;
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
        return this;
    }

    /** For a page that has built its tabs anew after one of them was used. */
    public void focusCurrent() {
        if (current != null) {
            current.focus();
        }
    }
}
