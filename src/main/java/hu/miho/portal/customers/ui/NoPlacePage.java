package hu.miho.portal.customers.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.customers.NoPlaceOfUse;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;

/** What an account without a place of use sees instead of every page about one. */
@ParentLayout(PortalShell.class)
@AnonymousAllowed
class NoPlacePage extends PortalPage implements HasErrorParameter<NoPlaceOfUse> {

    NoPlacePage() {
        super("customers.noplace.title");
        add(
                new PageHeader(null, getTranslation("customers.noplace.title")),
                new EmptyState(
                        Icons.MAP_PIN,
                        getTranslation("customers.noplace.what"),
                        getTranslation("customers.noplace.why"),
                        LinkButton.primary(getTranslation("customers.contacts"), "elerhetosegek")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoPlaceOfUse> parameter) {
        return HttpStatusCode.OK.getCode();
    }
}
