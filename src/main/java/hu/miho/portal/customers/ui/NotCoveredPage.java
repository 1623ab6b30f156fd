package hu.miho.portal.customers.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.customers.NotCovered;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;

/** What a delegate sees instead of the pages that the delegation does not cover. */
@ParentLayout(PortalShell.class)
@AnonymousAllowed
class NotCoveredPage extends PortalPage implements HasErrorParameter<NotCovered> {

    NotCoveredPage() {
        super("customers.notcovered.title");
        add(
                new PageHeader(null, getTranslation("customers.notcovered.title")),
                new EmptyState(
                        Icons.USERS,
                        getTranslation("customers.notcovered.what"),
                        getTranslation("customers.notcovered.why"),
                        LinkButton.primary(getTranslation("customers.notcovered.delegations"), "meghatalmazottak")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotCovered> parameter) {
        return HttpStatusCode.OK.getCode();
    }
}
