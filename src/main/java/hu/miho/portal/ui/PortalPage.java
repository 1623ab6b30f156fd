package hu.miho.portal.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** The base of every view: the page's main landmark with a translated title. */
public abstract class PortalPage extends Main implements HasDynamicTitle {

    private final String titleKey;

    /** @param titleKey translation key of the page's title */
    protected PortalPage(String titleKey) {
        this.titleKey = titleKey;
        setId("tartalom");
        addClassName("page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey) + " – MIHŐ";
    }
}
