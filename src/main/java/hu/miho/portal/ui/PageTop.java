package hu.miho.portal.ui;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationListener;
import com.vaadin.flow.router.NavigationTrigger;

/**
 * Shows a page that a link leads to from its top. Flow leaves the window where it was scrolled to on the page before;
 * going back is the browser's affair, and a choice on the same page (in its query) moves nothing.
 */
final class PageTop implements AfterNavigationListener {

    private String shown = "";

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        NavigationTrigger trigger = event.getLocationChangeEvent().getTrigger();
        if (!path.equals(shown) && trigger != NavigationTrigger.PAGE_LOAD && trigger != NavigationTrigger.HISTORY) {
            event.getLocationChangeEvent().getUI().getElement().scrollIntoView();
        }
        shown = path;
    }
}
