package hu.miho.portal.ui;

import com.vaadin.flow.component.FocusOption.PreventScroll;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;

/**
 * The base of every view: the page's main landmark with a translated title. It can take the focus, for the skip link and
 * for whoever comes from another page.
 */
public abstract class PortalPage extends Main implements HasDynamicTitle, Focusable<PortalPage> {

    /** Of the page's element; there is one page at a time. */
    static final String ID = "tartalom";

    private final String titleKey;

    /** @param titleKey translation key of the page's title */
    protected PortalPage(String titleKey) {
        this.titleKey = titleKey;
        setId(ID);
        setTabIndex(-1);
        addClassName("page");
    }

    /** Shows the page anew after something was done on it; whoever goes by keyboard goes on at its top. */
    public static void showAnew() {
        UI ui = UI.getCurrent();
        ui.refreshCurrentRoute(false);
        if (ui.getCurrentView() instanceof PortalPage page) {
            page.focus(PreventScroll.ENABLED);
        }
    }

    /** What an address says after its question mark under a name; empty when it says nothing of it. */
    protected static Optional<String> parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey) + " – MIHŐ";
    }
}
