package hu.miho.portal.billing.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;

/** The one answer for a bill that does not exist and for a bill of somebody else. */
@ParentLayout(PortalShell.class)
@AnonymousAllowed
class InvoiceNotFoundPage extends PortalPage implements HasErrorParameter<InvoiceNotFound> {

    InvoiceNotFoundPage() {
        super("billing.notfound.title");
        add(
                new PageHeader(null, getTranslation("billing.notfound.title")),
                new EmptyState(
                        Icons.RECEIPT,
                        getTranslation("billing.notfound.what"),
                        getTranslation("billing.notfound.why"),
                        LinkButton.primary(getTranslation("billing.notfound.back"), InvoicesView.class)));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<InvoiceNotFound> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
