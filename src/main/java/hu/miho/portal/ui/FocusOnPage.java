package hu.miho.portal.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusOption.PreventScroll;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationListener;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.Set;

/**
 * Whoever goes to another page goes on at its top, with keyboard and screen reader: the link that led there is often gone
 * with the page before, and the focus with it. A page that loads, or shows itself anew, leaves the focus alone.
 */
class FocusOnPage implements AfterNavigationListener {

    private static final Set<NavigationTrigger> SAME_PAGE =
            Set.of(NavigationTrigger.PAGE_LOAD, NavigationTrigger.REFRESH, NavigationTrigger.REFRESH_ROUTE);

    /** The page that the UI shows. */
    private record Shown(HasElement page) {}

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UI ui = UI.getCurrent();
        HasElement page = event.getActiveChain().getFirst();
        Shown before = ComponentUtil.getData(ui, Shown.class);
        ComponentUtil.setData(ui, Shown.class, new Shown(page));
        boolean another = before == null || before.page() != page;
        NavigationTrigger trigger = event.getLocationChangeEvent().getTrigger();
        if (another && !SAME_PAGE.contains(trigger) && page instanceof PortalPage shown) {
            shown.focus(PreventScroll.ENABLED);
        }
    }
}
