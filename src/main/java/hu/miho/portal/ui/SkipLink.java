package hu.miho.portal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;

/**
 * Takes whoever goes by keyboard past band and menu to the page's content. Its fragment alone would not do: it is an address
 * below the site's root, so that following it would leave every page but the first.
 */
class SkipLink extends Anchor {

    SkipLink() {
        super("#" + PortalPage.ID, I18NProvider.translate("ui.skip"));
        addClassName("skip-link");
        setRouterIgnore(true);
        getElement().addEventListener("click", click -> skip()).preventDefault();
    }

    private static void skip() {
        if (UI.getCurrent().getCurrentView() instanceof PortalPage page) {
            page.focus();
        }
    }
}
